import Diagnostics
import Markdown

/// `structure/too-short`
enum TooShort {
  static let rule = Rule(
    "structure/too-short", .error,
    summary: "A section has at least as many words and paragraphs as the schema asks for.",
    why: "A section of a few words is usually one that was never finished.",
    details: "Words are counted in everything under the heading; paragraphs are those of the text itself, not of lists.",
    examples: [
      .invalid("Two words where three are asked for", .body("⟦## A Note⟧\n\nWith care.\n")),
      .valid("Three words", .body("## A Note\n\nWritten with care.\n")),
    ])

  static func diagnostic(_ amount: Amount, _ article: Article) -> Diagnostic {
    Diagnostic(
      rule, in: article.source, at: article.document.firstLineSpan(of: amount.node),
      "\(amount.what) has \(amount.count) \(amount.unit(amount.count)); at least \(amount.allowed.lowerBound) are asked for",
      help: "Write more.")
  }
}

/// `structure/too-long`
enum TooLong {
  static let rule = Rule(
    "structure/too-long", .error,
    summary: "A section has at most as many words and paragraphs as the schema allows.",
    why: "A reader who is not well needs the end of a section to be in sight.",
    details: "Words are counted in everything under the heading; paragraphs are those of the text itself, not of lists.",
    examples: [
      .invalid("Eleven words where ten are allowed", .body("⟦## A Note⟧\n\nThis was written with care and has eleven words in it.\n")),
      .valid("Ten words", .body("## A Note\n\nThis was written with care and has ten words there.\n")),
    ])

  static func diagnostic(_ amount: Amount, _ article: Article) -> Diagnostic {
    Diagnostic(
      rule, in: article.source, at: article.document.firstLineSpan(of: amount.node),
      "\(amount.what) has \(amount.count) \(amount.unit(amount.count)); at most \(amount.allowed.upperBound) are allowed",
      help: "Shorten it, or make two sections of it.")
  }
}

/// A number of words or paragraphs that the schema bounds.
struct Amount {
  /// The section's role; nil for the introduction.
  let role: String?
  let singular: String
  let count: Int
  let allowed: ClosedRange<Int>
  /// What it is the amount of, for the place of a finding.
  let node: Int

  var what: String { role.map { "The section `\($0)`" } ?? "The introduction" }

  func unit(_ count: Int) -> String { count == 1 ? singular : singular + "s" }

  /// What is too short or too long in the introduction and the sections. Of words and paragraphs of one passage the first that is wrong
  /// speaks for both.
  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    article.wrongAmounts(context.schema).map { wrong in
      wrong.count < wrong.allowed.lowerBound ? TooShort.diagnostic(wrong, article) : TooLong.diagnostic(wrong, article)
    }
  }
}

extension Article {
  /// An introduction without a paragraph is told by `structure/missing-introduction` alone.
  fileprivate func wrongAmounts(_ schema: ArticleSchema) -> [Amount] {
    var wrong: [Amount] = []
    if let first = introduction.blocks.first(where: { document.isParagraph(blocks[$0]) }),
      let amount = wrongAmount(nil, introduction, schema.introduction, at: blocks[first])
    {
      wrong.append(amount)
    }
    for (section, spec) in sectionsWithSpecs {
      if let amount = wrongAmount(spec, section.passage, spec.content, at: section.heading.node) { wrong.append(amount) }
    }
    return wrong
  }

  private func wrongAmount(_ section: SectionSpec?, _ passage: Passage, _ spec: ContentSpec, at node: Int) -> Amount? {
    if let allowed = spec.words {
      let count = words(of: passage, allowed)
      if !allowed.contains(count) { return Amount(role: section?.role, singular: "word", count: count, allowed: allowed, node: node) }
    }
    if let allowed = spec.paragraphs {
      let count = passage.blocks.count { document.isParagraph(blocks[$0]) }
      if !allowed.contains(count) { return Amount(role: section?.role, singular: "paragraph", count: count, allowed: allowed, node: node) }
    }
    return nil
  }

  /// How many words a passage has. Where a text cannot have too many, those that are asked for are all that have to be counted: a word
  /// has a byte at least.
  private func words(of passage: Passage, _ allowed: ClosedRange<Int>) -> Int {
    let enough = allowed.upperBound >= document.text.count ? allowed.lowerBound : .max
    var count = 0
    for position in passage.blocks where count < enough { count += document.wordCount(of: blocks[position], upTo: enough - count) }
    return count
  }
}
