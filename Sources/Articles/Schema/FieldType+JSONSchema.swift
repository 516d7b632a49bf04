import Diagnostics

/// What a JSON Schema says of the values of each type.
extension FieldType {
  /// - Parameter items: How many items a list may have.
  func jsonSchema(items: ClosedRange<Int>? = nil) -> JSONSchemaMembers {
    switch self {
    case .string: text(#"\S"#)
    case .tag: text(#"[^\x00-/:-@\[-`{-\x7f]"#)
    case .slug: text(#"^[^\x00-/:-`{-\x7f]+(-[^\x00-/:-`{-\x7f]+)*$"#)
    case .path: matching(#"^(/(?!\.{1,2}(/|$))[^\x00-,/:-@\[-\^`{-}\x7f]+)+/?$"#, types: ["string"])
    case .url: matching(#"^https://\S+$"#, types: ["string"])
    case .language: matching(#"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"#, types: ["string"])
    case .integer: matching(#"^[+-]?[0-9]+$"#, types: ["integer", "string"])
    case .number: matching(#"^[+-]?[0-9.][0-9A-Fa-fPpXx.+-]*$"#, types: ["number", "string"])
    // `yes` and `no` are text to YAML 1.2. As a pattern they are accepted, but not proposed.
    case .boolean: matching("^(yes|no)$", types: ["boolean", "string"])
    case .date: date
    case .region: [("$ref", .string("#/$defs/region"))]
    case .choice(let words): Self.choice(words)
    case .list(of: let item): Self.list(of: item, items: items)
    case .allowance: [("$ref", .string("#/$defs/allowance"))]
    }
  }

  /// Every country, “anywhere”, and the form of a country's parts.
  static var regionDefinition: JSON {
    let countries = Region.countries.sorted()
    let part = region.pattern("^(\(countries.joined(separator: "|")))-[A-Z0-9]{1,3}$")
    let kinds = anyOf([
      [("enum", .array(([Region.anywhere.code] + countries).map { .string($0) }))],
      [("type", .string("string"))] + part,
    ])
    return .object(kinds)
  }

  /// - Parameter excusable: The ids of the rules that an article can be excused from.
  static func allowanceDefinition(excusable: [String]) -> JSON {
    func described(_ text: String, _ members: JSONSchemaMembers) -> JSON { .object([("description", .string(text))] + members) }
    let properties: JSONSchemaMembers = [
      ("rule", described("The rule that the article is excused from.", [("enum", .array(excusable.map { .string($0) }))])),
      ("reason", described("Why this article is an exception.", FieldType.string.jsonSchema())),
      ("until", described("The last day on which it holds; without it there is no end.", FieldType.date.date)),
    ]
    return .object([
      ("type", .string("object")), ("properties", .object(properties)), ("required", .array([.string("rule"), .string("reason")])),
      ("additionalProperties", .bool(false)),
    ])
  }

  private var date: JSONSchemaMembers {
    [("type", .string("string")), ("format", .string("date"))] + pattern(#"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"#)
  }

  /// Text that may look like a number or a truth value to YAML: it is text here, with or without quotes.
  private func text(_ pattern: String) -> JSONSchemaMembers {
    matching(pattern, types: ["string", "number", "boolean"])
  }

  private func matching(_ expression: String, types: [String]) -> JSONSchemaMembers {
    let names = types.map { JSON.string($0) }
    return [("type", names.count == 1 ? names[0] : .array(names))] + pattern(expression)
  }

  private func pattern(_ expression: String) -> JSONSchemaMembers {
    [("pattern", .string(expression)), ("patternErrorMessage", .string("Write \(expectation)."))]
  }

  /// The words, and what YAML takes those for that look like numbers or truth values.
  private static func choice(_ words: [String]) -> JSONSchemaMembers {
    let values = words.flatMap { word -> [JSON] in
      if let number = Int(word) { return [.string(word), .integer(number)] }
      return word == "true" || word == "false" ? [.string(word), .bool(word == "true")] : [.string(word)]
    }
    let hasFraction = words.contains { Int($0) == nil && (Double($0)?.isFinite ?? false) }
    guard hasFraction else { return [("enum", .array(values))] }
    return anyOf([[("enum", .array(values))], [("type", .string("number"))]])
  }

  /// A single value counts as a list of one.
  private static func list(of item: FieldType, items: ClosedRange<Int>?) -> JSONSchemaMembers {
    let one = item.jsonSchema()
    var list: JSONSchemaMembers = [("type", .string("array")), ("items", .object(one))]
    if let items { list += items.jsonSchema(least: "minItems", most: "maxItems") }
    if item != .allowance { list.append(("uniqueItems", .bool(true))) }
    return items?.contains(1) ?? true ? anyOf([list, one]) : list
  }

  private static func anyOf(_ kinds: [JSONSchemaMembers]) -> JSONSchemaMembers {
    [("anyOf", .array(kinds.map { .object($0) }))]
  }
}
