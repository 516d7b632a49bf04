import Markdown
import Diagnostics

/// `structure/missing-list`
enum MissingList {
  static let rule = Rule(
    "structure/missing-list", .error,
    summary: "A section has the labelled lists, or the list of questions, that the schema asks for.",
    why: "Templates and readers expect the list under its label.",
    details: "A labelled list is the list right under a paragraph that ends in a colon. The schema says by which words the label is known.",
    examples: [
      .invalid("No list of traits", .body("⟦## The Traditional View⟧\n\nText alone.\n")),
      .invalid("No questions", .body("⟦## Questions⟧\n\nText alone.\n")),
      .valid("The list under its label", .body("## The Traditional View\n\nIt is marked by:\n\n- this\n- that\n")),
    ])

  static func check(_ section: Section, _ spec: SectionSpec, _ article: Article) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for list in spec.content.lists where list.isRequired && !section.passage.lists.contains(where: { $0.name == list.name }) {
      let label = list.sampleLabel[article.language] ?? list.name
      findings.append(
        diagnostic(
          "The section `\(spec.role)` has no list `\(list.name)`", help: "Add a paragraph such as “\(label):” and the list under it.",
          section, article))
    }
    if let questions = spec.content.questions, questions.lowerBound > 0, section.passage.questionLists.isEmpty {
      findings.append(
        diagnostic(
          "The section `\(spec.role)` has no list of questions", help: "Add a list of at least \(questions.lowerBound) questions.",
          section, article))
    }
    return findings
  }

  private static func diagnostic(_ message: String, help: String, _ section: Section, _ article: Article) -> Diagnostic {
    Diagnostic(rule, in: article.source, at: article.headingSpan(section.heading), message, help: help)
  }
}

/// `structure/too-few-items`
enum TooFewItems {
  static let rule = Rule(
    "structure/too-few-items", .error,
    summary: "A list has at least as many items as the schema asks for.",
    why: "A list of one is seldom a list; something was lost or not yet written.",
    details: "The finding points at the label, or at the first item of a list of questions.",
    examples: [
      .invalid("One trait where two are asked for", .body("## The Traditional View\n\n⟦It is marked by:⟧\n\n- this\n")),
      .invalid("One question where two are asked for", .body("## Questions\n\n⟦- Why?⟧\n")),
      .valid("Two traits", .body("## The Traditional View\n\nIt is marked by:\n\n- this\n- that\n")),
    ])

  static func diagnostic(_ list: CountedList, _ article: Article) -> Diagnostic {
    let items = list.count == 1 ? "item" : "items"
    return Diagnostic(
      rule, in: article.source, at: list.span(in: article.document),
      "\(list.what) has \(list.count) \(items); at least \(list.allowed.lowerBound) are asked for",
      help: "Add what is missing.")
  }
}

/// `structure/too-many-items`
enum TooManyItems {
  static let rule = Rule(
    "structure/too-many-items", .error,
    summary: "A list has at most as many items as the schema allows.",
    why: "A long list is not read to its end by somebody who is not well.",
    details: "The finding points at the label, or at the first item of a list of questions.",
    examples: [
      .invalid(
        "Five traits where four are allowed",
        .body("## The Traditional View\n\n⟦It is marked by:⟧\n\n- one\n- two\n- three\n- four\n- five\n")),
      .valid("Four traits", .body("## The Traditional View\n\nIt is marked by:\n\n- one\n- two\n- three\n- four\n")),
    ])

  static func diagnostic(_ list: CountedList, _ article: Article) -> Diagnostic {
    Diagnostic(
      rule, in: article.source, at: list.span(in: article.document),
      "\(list.what) has \(list.count) items; at most \(list.allowed.upperBound) are allowed",
      help: "Keep the most important ones.")
  }
}

/// `structure/not-a-question`
enum NotAQuestion {
  static let rule = Rule(
    "structure/not-a-question", .error,
    summary: "Every item of a list of questions is a question.",
    why: "A statement among questions answers what the reader was meant to ask.",
    details: "The item must end in a question mark; quotation marks after it do not matter.",
    examples: [
      .invalid("A statement among questions", .body("## Questions\n\n- Why?\n- How?\n⟦- I see.⟧\n")),
      .valid("Questions in quotation marks", .body("## Questions\n\n- “Why?”\n- “How?”\n")),
    ])

  static func check(_ section: Section, _ spec: SectionSpec, _ article: Article) -> [Diagnostic] {
    var wrong: [Int] = []
    if spec.content.questions != nil {
      for items in section.passage.questionLists { wrong += items.lazy.filter { !$0.isQuestion }.map(\.node) }
    }
    for list in section.passage.lists where spec.content.lists.contains(where: { $0.name == list.name && $0.holdsQuestions }) {
      wrong += list.items.lazy.filter { !$0.isQuestion }.map(\.node).filter { !wrong.contains($0) }
    }
    return wrong.map { node in
      Diagnostic(
        rule, in: article.source, at: article.document.firstLineSpan(of: node), "This item is not a question",
        help: "Write it as a question that ends in `?`, or move it out of the list.")
    }
  }
}

/// `structure/missing-parts`
enum MissingParts {
  static let rule = Rule(
    "structure/missing-parts", .error,
    summary: "A section introduces as many parts as the schema asks for.",
    why: "The parts are what the article is about: an IFS view without them says nothing.",
    details:
      "A part is a paragraph or list item that opens with its bold name, as in `**A clinging part** may …`, or with a pattern of the schema.",
    examples: [
      .invalid("One part where two are asked for", .body("⟦## How IFS Sees It⟧\n\n**A quiet part** may wait.\n")),
      .valid("Two parts", .body("## How IFS Sees It\n\n**A quiet part** may wait.\n\nA loud part may not.\n")),
    ])

  static func check(_ section: Section, _ spec: SectionSpec, _ article: Article) -> [Diagnostic] {
    guard let parts = spec.content.parts, section.passage.parts.count < parts.count.lowerBound else { return [] }
    let found = section.passage.parts.count
    return [
      Diagnostic(
        rule, in: article.source, at: article.headingSpan(section.heading),
        "The section `\(spec.role)` introduces \(found) \(found == 1 ? "part" : "parts"); at least \(parts.count.lowerBound) are asked for",
        help: "Open a paragraph with the part's bold name, as in `**A clinging part** may …`.")
    ]
  }
}
