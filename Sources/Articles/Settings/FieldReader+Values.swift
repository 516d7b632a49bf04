import Diagnostics
package import YAML

extension FieldReader {
  package mutating func text(_ key: String) -> Placed<String>? {
    node(key).flatMap { text(of: $0, called: "`\(key)`") }
  }

  /// As above; a field that is absent is reported.
  package mutating func required(_ key: String, help: String) -> Placed<String>? {
    if !has(key) { missing(key, help: help) }
    return text(key)
  }

  /// A language by its tag.
  package mutating func language(_ text: Placed<String>) -> LanguageTag? {
    if let language = LanguageTag(text.value) { return language }
    invalid("`\(text.value)` is no language tag", help: "Write it as in `en` or `pt-BR`.", at: text.span)
    return nil
  }

  package mutating func text(of node: Node, called name: String) -> Placed<String>? {
    guard case .scalar(let scalar) = node.kind, !scalar.isNull else {
      invalid("\(name) must be text, not \(node.description)", help: "Write plain text, in quotes where it holds a colon.", at: node.span)
      return nil
    }
    guard FieldValue.canBeShown(scalar.text) else {
      invalid("\(name) has a character that no page can hold", help: "Take out the escape such as `\\0`.", at: node.span)
      return nil
    }
    guard !scalar.text.allSatisfy(\.isWhitespace) else {
      invalid("\(name) is empty", help: "Write its text, or remove the line.", at: node.span)
      return nil
    }
    return Placed(scalar.text, at: node.span)
  }

  package mutating func flag(_ key: String) -> Bool? {
    guard let node = node(key) else { return nil }
    guard case .scalar(let scalar) = node.kind, scalar.isPlain, let value = Self.flags[scalar.text] else {
      invalid("`\(key)` must be true or false", help: "Write `\(key): true` or `\(key): false`.", at: node.span)
      return nil
    }
    return value
  }

  static let flags = ["true": true, "yes": true, "false": false, "no": false]

  package mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Placed<Int>? {
    guard let node = node(key) else { return nil }
    guard case .scalar(let scalar) = node.kind, let value = Int(scalar.text), range.contains(value) else {
      invalid("`\(key)` must be a whole number from \(range.lowerBound) to \(range.upperBound)", help: "Write digits alone.", at: node.span)
      return nil
    }
    return Placed(value, at: node.span)
  }

  package mutating func date(_ key: String) -> Placed<CalendarDate>? {
    node(key).flatMap { date(of: $0, called: "`\(key)`") }
  }

  package mutating func date(of node: Node, called name: String) -> Placed<CalendarDate>? {
    guard case .scalar(let scalar) = node.kind, let date = CalendarDate(scalar.text) else {
      invalid("\(name) is not a date that exists", help: "Write year, month and day as in `2026-09-01`.", at: node.span)
      return nil
    }
    return Placed(date, at: node.span)
  }

  /// One of a closed set of words, such as the cases of an enum.
  package mutating func word<Word: RawRepresentable & CaseIterable & Sendable>(_ key: String, as type: Word.Type) -> Word?
  where Word.RawValue == String {
    guard let text = text(key) else { return nil }
    if let word = Word(rawValue: text.value) { return word }
    wrongWord(text, called: "`\(key)`", among: Word.allCases.map(\.rawValue))
    return nil
  }

  package mutating func wrongWord(_ text: Placed<String>, called name: String, among known: [String]) {
    let meant = Suggestion.nearest(to: text.value, among: known)
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    report(
      rules.invalid(
        "`\(text.value)` is not a value that \(name) can have", help: meant.map { "Did you mean `\($0)`?" } ?? "Write one of \(list).",
        at: text.span, in: source,
        fixes: meant.map { [Fix("Write `\($0)`", in: source, at: text.span, replacement: $0, isSafe: false)] } ?? []))
  }

  /// The items of a list; a single value counts as a list of one.
  package mutating func items(_ key: String) -> [Node] {
    guard let node = node(key) else { return [] }
    if case .sequence(let items) = node.kind { return items }
    return [node]
  }

  package mutating func texts(_ key: String) -> [Placed<String>] {
    items(key).compactMap { text(of: $0, called: "an item of `\(key)`") }
  }

  /// Reads a group of fields inside this one.
  package mutating func group<Value>(_ key: String, _ read: (inout FieldReader) -> Value) -> Value? {
    node(key).map { group($0, called: "`\(key)`", read) }
  }

  package mutating func group<Value>(_ node: Node, called name: String, _ read: (inout FieldReader) -> Value) -> Value {
    var inner = FieldReader(node, in: source, at: node.span, called: name, rules: rules)
    let value = read(&inner)
    inner.finish()
    report(inner.diagnostics)
    return value
  }
}
