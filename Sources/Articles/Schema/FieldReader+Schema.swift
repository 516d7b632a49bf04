import Diagnostics
import YAML

/// The pieces that sections and fields of a schema are made of.
extension FieldReader {
  mutating func texts(of node: Node, called name: String) -> [Placed<String>] {
    if case .sequence(let items) = node.kind { return items.compactMap { text(of: $0, called: name) } }
    return text(of: node, called: name).map { [$0] } ?? []
  }

  /// `{min: 2, max: 5}`, with either side left out; or one number for exactly that many.
  mutating func range(_ key: String, within bounds: ClosedRange<Int>) -> ClosedRange<Int>? {
    guard let node = node(key) else { return nil }
    if case .scalar(let scalar) = node.kind, let exact = Int(scalar.text), bounds.contains(exact) { return exact...exact }
    return group(node, called: "`\(key)`") { reader in
      let least = reader.integer("min", in: bounds)
      let most = reader.integer("max", in: bounds)
      let low = least?.value ?? bounds.lowerBound
      let high = most?.value ?? bounds.upperBound
      guard low <= high else {
        reader.invalid("`min` is larger than `max`", help: "Swap the two.", at: node.span)
        return high...high
      }
      return low...high
    }
  }

  /// A value that may be given once for every language, or as `{en: …, de: …}`.
  mutating func byLanguage<Value: Sendable & Equatable>(
    _ key: String, _ read: (inout FieldReader, Node, String) -> Value
  ) -> ByLanguage<Value> {
    node(key).map { byLanguage($0, called: "`\(key)`", read) } ?? ByLanguage([:])
  }

  mutating func byLanguage<Value: Sendable & Equatable>(
    _ node: Node, called name: String, _ read: (inout FieldReader, Node, String) -> Value
  ) -> ByLanguage<Value> {
    guard case .mapping(let entries) = node.kind, entries.allSatisfy({ LanguageTag($0.key) != nil }) else {
      return ByLanguage([ByLanguage<Value>.forEveryLanguage: read(&self, node, name)])
    }
    var values: [String: Value] = [:]
    for entry in entries { values[entry.key] = read(&self, entry.value, "\(name) for `\(entry.key)`") }
    return ByLanguage(values)
  }

  mutating func wordPatterns(_ node: Node, called name: String) -> [WordPattern] {
    texts(of: node, called: name).compactMap { text in
      if let pattern = WordPattern(text.value) { return pattern }
      invalid("\(name) has a pattern without a word", help: "Write the words to look for, as in `A|An * part may|might`.", at: text.span)
      return nil
    }
  }
}
