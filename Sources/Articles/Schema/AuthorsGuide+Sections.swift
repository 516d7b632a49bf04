import Markdown

extension AuthorsGuide {
  /// What stands before the first heading.
  var introduction: [String] {
    ["## Introduction", "Everything before the first heading; it must not be empty."] + length(of: schema.introduction)
  }

  /// The sections by role, in the order of the schema.
  var sections: [String] {
    guard !schema.sections.isEmpty else { return [] }
    var blocks = [
      "## Sections",
      """
      A section starts with a heading `## …`. Case, punctuation and emoji of a heading do not matter, and smaller headings (`###`) can stand in a \
      section. With `{#name}` at its end, as given below, a heading may have any words.
      """,
    ]
    for group in schema.oneOf where !group.isEmpty {
      blocks.append("Every article has at least one of these: \(group.map(heading).joined(separator: ", ")).")
    }
    if hasPatterns {
      blocks.append("In the wordings below, “/” stands between words of which one is enough, and “…” for one to three words of any kind.")
    }
    for spec in schema.sections {
      blocks.append("### \((spec.sampleHeading[language] ?? spec.role).onOneLine)")
      if let guidance = spec.guidance?.onOneLine, !guidance.isEmpty { blocks.append(guidance) }
      blocks.append((frame(of: spec) + asks(of: spec.content)).joined(separator: "\n"))
    }
    return blocks
  }

  /// When a section is written, where it stands, and how its heading is known.
  private func frame(of spec: SectionSpec) -> [String] {
    var lines = ["- **Required:** \(requirement(of: spec))"]
    let known = (spec.headings[language] ?? []).map(\.inWords)
    let role = MarkdownWriting.span("{#\(spec.role)}")
    lines.append(
      "- **Heading:** "
        + (known.isEmpty ? "any, with \(role) at its end." : "\(known.joinedAsAlternatives()); or any, with \(role) at its end."))
    if !spec.after.isEmpty { lines.append("- **After:** \(spec.after.map(heading).joined(separator: ", ")), where present.") }
    if !spec.before.isEmpty { lines.append("- **Before:** \(spec.before.map(heading).joined(separator: ", ")), where present.") }
    return lines
  }

  private func requirement(of spec: SectionSpec) -> String {
    let often = spec.maximum == 1 ? "" : " At most \(spec.maximum) such sections."
    switch spec.requirement {
    case .required:
      return "in every article.\(often)"
    case .requiredWhen(let field, let values):
      return "in articles whose \(MarkdownWriting.span(field)) is \(values.map(MarkdownWriting.span).joinedAsAlternatives()).\(often)"
    case .optional:
      return schema.oneOf.contains { $0.contains(spec.role) } ? "one of a group; see above.\(often)" : "no.\(often)"
    }
  }

  private func heading(_ role: String) -> String {
    "“\((schema.section(role)?.sampleHeading[language] ?? role).onOneLine)”"
  }

  private func length(of content: ContentSpec) -> [String] {
    let amounts = [content.paragraphs?.inWords(of: "paragraph"), content.words?.inWords(of: "word")].compactMap(\.self)
    return amounts.isEmpty ? [] : ["- **Length:** \(amounts.joined(separator: ", "))."]
  }

  private func asks(of content: ContentSpec) -> [String] {
    var lines = length(of: content)
    for list in content.lists { lines.append("- **\(list.isRequired ? "List" : "List, if you like"):** \(ask(of: list))") }
    if let questions = content.questions {
      lines.append("- **Questions:** a list of \(questions.inWords(of: "question")), each ending in “?”.")
    }
    if let parts = content.parts {
      let patterns = (parts.patterns[language] ?? []).map(\.inQuotes)
      lines.append(
        """
        - **Parts:** \(parts.count.inWords), each a paragraph or list item that opens with its name in bold, as in `**A quiet part** …`\
        \(patterns.isEmpty ? "" : ", or with \(patterns.joinedAsAlternatives())").
        """)
    }
    for wording in content.mustSay.compactMap({ $0[language] }) where !wording.isEmpty {
      lines.append("- **Say:** \(wording.map(\.inQuotes).joinedAsAlternatives()).")
    }
    for wording in content.mustNotSay.compactMap({ $0[language] }) where !wording.isEmpty {
      lines.append("- **Do not say:** \(wording.map(\.inQuotes).joinedAsAlternatives()).")
    }
    return lines
  }

  private func ask(of list: ListSpec) -> String {
    let sample = list.sampleLabel[language]?.onOneLine ?? ""
    let patterns = (list.label[language] ?? []).map(\.inQuotes)
    let example = sample.isEmpty ? "" : ", such as “\(sample):”"
    let words = patterns.isEmpty ? "" : "\(sample.isEmpty ? " with" : ", with") the words \(patterns.joinedAsAlternatives())"
    return
      "a line that ends in a colon\(example)\(words); under it \(list.items.inWords(of: "item"))\(list.holdsQuestions ? ", each a question" : "")."
  }

  private var hasPatterns: Bool {
    schema.sections.map(\.content).contains { content in
      let patterns = content.lists.map(\.label) + [content.parts?.patterns].compactMap(\.self) + content.mustSay + content.mustNotSay
      return patterns.contains { $0[language]?.contains { $0.text.contains("*") || $0.text.contains("|") } ?? false }
    }
  }
}

extension HeadingMatcher {
  /// What a heading is known by: “it starts with “how ifs sees””.
  fileprivate var inWords: String {
    switch self {
    case .exact(let words): "it is “\(words.words.joined(separator: " "))”"
    case .prefix(let words): "it starts with “\(words.words.joined(separator: " "))”"
    case .pattern(let pattern): "it matches \(MarkdownWriting.span(pattern.text))"
    }
  }
}
