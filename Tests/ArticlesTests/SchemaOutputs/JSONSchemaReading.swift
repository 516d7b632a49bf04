import Diagnostics
import YAML

/// As much of JSON Schema as `FrontMatterJSONSchema` writes, to see what a schema says of a value.
struct JSONSchemaReading {
  let root: JSON

  /// What an editor makes of YAML: numbers, truth values and nothing as YAML 1.2 has them.
  static func value(_ node: Node) -> JSON {
    switch node.kind {
    case .sequence(let items):
      return .array(items.map(value))
    case .mapping(let entries):
      return .object(entries.map { ($0.key, value($0.value)) })
    case .scalar(let scalar):
      guard scalar.isPlain else { return .string(scalar.text) }
      if scalar.isNull { return .null }
      if let number = Int(scalar.text) { return .integer(number) }
      return scalar.text == "true" || scalar.text == "false" ? .bool(scalar.text == "true") : .string(scalar.text)
    }
  }

  func accepts(_ value: JSON) -> Bool { accepts(value, root) }

  private func accepts(_ value: JSON, _ schema: JSON) -> Bool {
    guard case .object(let members) = schema else { return false }
    return members.allSatisfy { holds($0.key, $0.value, of: value, in: schema) }
  }

  private func holds(_ keyword: String, _ says: JSON, of value: JSON, in schema: JSON) -> Bool {
    switch (keyword, value) {
    case ("type", _): return says.items.contains { value.isOf($0) }
    case ("enum", _): return says.items.contains(value)
    case ("anyOf", _): return says.items.contains { accepts(value, $0) }
    case ("allOf", _): return says.items.allSatisfy { accepts(value, $0) }
    case ("$ref", _): return accepts(value, says.text.split(separator: "/").dropFirst().reduce(root) { $0[String($1)] ?? .null })
    case ("pattern", .string(let text)): return (try? Regex(says.text).firstMatch(in: text)) != nil
    case ("minLength", .string(let text)): return text.unicodeScalars.count >= says.number
    case ("maxLength", .string(let text)): return text.unicodeScalars.count <= says.number
    case ("minItems", .array(let items)): return items.count >= says.number
    case ("maxItems", .array(let items)): return items.count <= says.number
    case ("uniqueItems", .array(let items)): return items.indices.allSatisfy { !items[..<$0].contains(items[$0]) }
    case ("items", .array(let items)): return items.allSatisfy { accepts($0, says) }
    case ("required", .object): return says.items.allSatisfy { value[$0.text] != nil }
    case ("properties", .object(let members)):
      return members.allSatisfy { member in says[member.key].map { accepts(member.value, $0) } ?? true }
    case ("additionalProperties", .object(let members)): return members.allSatisfy { schema["properties"]?[$0.key] != nil }
    default: return true
    }
  }
}

extension JSON {
  subscript(key: String) -> JSON? {
    if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
  }

  /// Of an array its elements; anything else counts as one.
  var items: [JSON] { if case .array(let items) = self { items } else { [self] } }
  var text: String { if case .string(let text) = self { text } else { "" } }
  fileprivate var number: Int { if case .integer(let number) = self { number } else { 0 } }

  fileprivate func isOf(_ type: JSON) -> Bool {
    switch self {
    case .null: type.text == "null"
    case .bool: type.text == "boolean"
    case .integer: type.text == "integer" || type.text == "number"
    case .string: type.text == "string"
    case .array: type.text == "array"
    case .object: type.text == "object"
    }
  }
}
