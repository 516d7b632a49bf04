package import Diagnostics
import YAML

extension ArticleSchema {
  /// Reads `article-schema.yml`. What is wrong is reported and left out, so that one mistake hides no other.
  package static func read(_ source: Source) -> (ArticleSchema, [Diagnostic]) {
    FieldReader.read(source, called: "The schema", empty: ArticleSchema()) { reader in
      let fields = reader.group("front-matter") { $0.fieldSpecs() } ?? FieldSpec.ofArticles
      let introduction = reader.group("introduction") { $0.introductionSpec() } ?? .anything
      let sections = reader.items("sections").compactMap { reader.sectionSpec($0) }
      let oneOf = reader.items("one-of").map { reader.roles($0, known: sections) }
      let phrases = reader.group("disclaimer") { inner in
        inner.byLanguage("phrases") { reader, node, name in reader.disclaimerPhrases(node, called: name) }
      }
      for section in sections {
        for role in section.after + section.before where !sections.contains(where: { $0.role == role }) {
          reader.invalid(
            "The section `\(section.role)` refers to `\(role)`, which is no role", help: "Name a role of this schema.", at: reader.span)
        }
      }
      for (index, section) in sections.enumerated() {
        if sections[..<index].contains(where: { $0.role == section.role }) {
          reader.invalid("The role `\(section.role)` is described twice", help: "Make one section of the two.", at: reader.span)
        }
        guard case .requiredWhen(let field, _) = section.requirement, !Article.comparableFields(fields).contains(field) else { continue }
        let meant = Suggestion.nearest(to: field, among: Article.comparableFields(fields))
        reader.invalid(
          "The section `\(section.role)` is required by the field `\(field)`, which no article can have",
          help: meant.map { "Did you mean `\($0)`?" } ?? "Declare the field under `front-matter`.", at: reader.span)
      }
      return ArticleSchema(
        fields: fields, introduction: introduction, sections: sections, oneOf: oneOf, disclaimerPhrases: phrases ?? ByLanguage([:]))
    }
  }
}

extension FieldReader {
  fileprivate mutating func roles(_ node: Node, known: [SectionSpec]) -> [String] {
    texts(of: node, called: "a group of `one-of`").compactMap { role in
      guard known.contains(where: { $0.role == role.value }) else {
        wrongWord(role, called: "a group of `one-of`", among: known.map(\.role))
        return nil
      }
      return role.value
    }
  }

  /// A phrase of a single word would be found in any text.
  fileprivate mutating func disclaimerPhrases(_ node: Node, called name: String) -> [Words] {
    texts(of: node, called: name).compactMap { text in
      let words = Words(text.value)
      if words.words.count >= 2 { return words }
      invalid(
        "“\(text.value)” is too short to say that an article is no substitute for professional care", help: "Write at least two words.",
        at: text.span)
      return nil
    }
  }

  fileprivate mutating func fieldSpecs() -> [FieldSpec] {
    var specs = FieldSpec.ofArticles
    for entry in keys {
      guard let node = node(entry.key) else { continue }
      let index = specs.firstIndex { $0.name == entry.key }
      let spec = group(node, called: "the field `\(entry.key)`") { reader in
        reader.fieldSpec(entry.key, core: index.map { specs[$0] })
      }
      if let index { specs[index] = spec } else { specs.append(spec) }
    }
    return specs
  }

  private mutating func fieldSpec(_ name: String, core: FieldSpec?) -> FieldSpec {
    var type = core?.type ?? .string
    if core == nil {
      if !Slug.isValid(name) {
        invalid(
          "`\(name)` cannot be the name of a field", help: "Use lower-case letters, digits and hyphens, as in `reading-level`.", at: span)
      }
      type = fieldType(text("type"))
    }
    let isRequired = (flag("required") ?? false) || (core?.isRequired ?? false)
    let pattern = fieldPattern() ?? core?.pattern
    let length = range("length", within: 0...100_000) ?? core?.length
    let summary = text("summary")?.value ?? core?.summary ?? ""
    return FieldSpec(
      name, type, isRequired: isRequired, length: length, pattern: pattern,
      fallback: core == nil ? fieldDefault(of: type) : core?.fallback, summary: summary)
  }

  private mutating func fieldPattern() -> TextPattern? {
    guard let text = text("pattern") else { return nil }
    let pattern = TextPattern(text.value, ignoringCase: false)
    if pattern == nil { invalid("`pattern` is no regular expression", help: "Check its brackets and backslashes.", at: text.span) }
    return pattern
  }

  private mutating func fieldDefault(of type: FieldType) -> FieldValue? {
    guard let node = node("default") else { return nil }
    if case .scalar(let scalar) = node.kind, let value = FieldValue(scalar, as: type) { return value }
    invalid("`default` is not \(type.expectation)", help: "Write \(type.expectation).", at: node.span)
    return nil
  }

  /// The type that `type:` names; `values:` holds the words of an enum, and `of:` the type of a list's items, which are no lists themselves.
  private mutating func fieldType(_ name: Placed<String>?) -> FieldType {
    guard name?.value == "list" else { return simpleType(name, alternatives: ["list"]) }
    return .list(of: simpleType(text("of"), alternatives: []))
  }

  private mutating func simpleType(_ name: Placed<String>?, alternatives: [String]) -> FieldType {
    guard let name else { return .string }
    if name.value == "enum" {
      let words = texts("values").map(\.value)
      if words.isEmpty { missing("values", help: "List the words that the field can have.") }
      return .choice(words)
    }
    if let found = FieldType.declarable[name.value] { return found }
    wrongWord(name, called: "`type`", among: FieldType.declarable.keys.sorted() + ["enum"] + alternatives)
    return .string
  }
}
