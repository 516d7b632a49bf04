import Diagnostics
import YAML

extension FieldReader {
  mutating func sectionSpec(_ node: Node) -> SectionSpec? {
    group(node, called: "a section") { reader -> SectionSpec? in
      let role = reader.text("role")
      if !reader.has("role") { reader.missing("role", help: "Give the section a name in kebab-case, as in `role: ifs-view`.") }
      if let role, !Slug.isValid(role.value) || role.value == "disclaimer" || role.value == "introduction" {
        reader.invalid(
          "`\(role.value)` cannot be the name of a role",
          help: "Use lower-case letters, digits and hyphens; `disclaimer` and `introduction` are taken.",
          at: role.span)
      }
      // A section without a role is read all the same, so that none of its settings is called unknown.
      let headings = reader.byLanguage("heading") { reader, node, name in reader.headingMatchers(node, called: name) }
      let samples = reader.byLanguage("title") { reader, node, name in reader.text(of: node, called: name)?.value ?? role?.value ?? "" }
      let spec = SectionSpec(
        role: role?.value ?? "", headings: headings, sampleHeading: samples, requirement: reader.requirement(),
        maximum: reader.integer("most", in: 1...100)?.value ?? 1, after: reader.texts("after").map(\.value),
        before: reader.texts("before").map(\.value), content: reader.group("contains") { $0.contentSpec() } ?? .anything,
        healthAspects: reader.healthAspects(), guidance: reader.text("guidance")?.value)
      return role == nil ? nil : spec
    }
  }

  private mutating func requirement() -> SectionSpec.Requirement {
    let condition = group("required-when") { reader -> (String, [String])? in
      let field = reader.text("field")
      let values = reader.texts("is").map(\.value)
      for key in ["field", "is"] where !reader.has(key) {
        reader.missing(key, help: "Write `required-when: {field: kind, is: [story]}`.")
      }
      guard let field, !values.isEmpty else { return nil }
      return (field.value, values)
    }
    let isRequired = flag("required") ?? false
    if let condition, let (field, values) = condition { return .requiredWhen(field: field, values: values) }
    return isRequired ? .required : .optional
  }

  private mutating func headingMatchers(_ node: Node, called name: String) -> [HeadingMatcher] {
    let items: [Node]
    if case .sequence(let found) = node.kind { items = found } else { items = [node] }
    return items.compactMap { item in
      if case .scalar = item.kind { return text(of: item, called: name).map { .prefix(Words($0.value)) } }
      return group(item, called: name) { reader -> HeadingMatcher? in
        if let exact = reader.text("exact") { return .exact(Words(exact.value)) }
        if let prefix = reader.text("prefix") { return .prefix(Words(prefix.value)) }
        guard let pattern = reader.text("pattern") else { return nil }
        if let compiled = TextPattern(pattern.value) { return .pattern(compiled) }
        reader.invalid("`pattern` is no regular expression", help: "Check its brackets and backslashes.", at: pattern.span)
        return nil
      }
    }
  }

  /// The introduction has no heading, so only its length can be bounded.
  mutating func introductionSpec() -> ContentSpec {
    ContentSpec(paragraphs: range("paragraphs", within: 0...100_000), words: range("words", within: 0...100_000))
  }

  mutating func contentSpec() -> ContentSpec {
    let many = 0...100_000
    return ContentSpec(
      paragraphs: range("paragraphs", within: many), words: range("words", within: many),
      lists: items("lists").compactMap { listSpec($0) }, questions: range("questions", within: many),
      parts: group("parts") { reader in
        PartsSpec(
          count: (reader.integer("min", in: many)?.value ?? 1)...100_000,
          patterns: reader.byLanguage("patterns") { reader, node, name in reader.wordPatterns(node, called: name) })
      },
      mustSay: items("must-say").map { wording($0, called: "`must-say`") },
      mustNotSay: items("must-not-say").map { wording($0, called: "`must-not-say`") })
  }

  private mutating func wording(_ node: Node, called name: String) -> ByLanguage<[WordPattern]> {
    byLanguage(node, called: name) { reader, node, name in reader.wordPatterns(node, called: name) }
  }

  private mutating func listSpec(_ node: Node) -> ListSpec? {
    group(node, called: "a list") { reader -> ListSpec? in
      let name = reader.text("name")
      if !reader.has("name") { reader.missing("name", help: "Give the list a name in kebab-case, as in `name: traits`.") }
      let spec = ListSpec(
        name: name?.value ?? "", label: reader.byLanguage("label") { reader, node, name in reader.wordPatterns(node, called: name) },
        items: reader.range("items", within: 1...100_000) ?? 1...100_000, isRequired: reader.flag("required") ?? true,
        holdsQuestions: reader.flag("questions") ?? false,
        sampleLabel: reader.byLanguage("title") { reader, node, name in reader.text(of: node, called: name)?.value ?? "" })
      return name == nil ? nil : spec
    }
  }
}
