package import Diagnostics

/// From a schema to a JSON Schema (draft 2020-12) of an article's front matter, for editors that look at it while an author writes.
///
/// It refuses nothing that a check accepts: where JSON Schema has no words for what is asked for, it accepts more. It takes values as YAML 1.2
/// has them, so that a title of digits is a number and `2026-09-01` is text. Beside the standard's keywords it has `patternErrorMessage`, which
/// editors show in place of a regular expression.
package struct FrontMatterJSONSchema {
  package let schema: ArticleSchema
  /// The rules that exist; an article can be excused from some of them.
  package let rules: [Rule]

  package init(_ schema: ArticleSchema, rules: [Rule]) {
    self.schema = schema
    self.rules = rules
  }

  package var json: JSON {
    let excusable = rules.filter(\.isSuppressible).flatMap { [$0.id] + $0.aliases }
    return .object([
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("The front matter of an article")),
      ("type", .string("object")),
      ("properties", .object(schema.fields.map { ($0.name, .object($0.jsonSchema)) })),
      ("required", .array(schema.fields.filter(\.isRequired).map { .string($0.name) })),
      ("additionalProperties", .bool(false)),
      (
        "$defs",
        .object([("region", FieldType.regionDefinition), ("allowance", FieldType.allowanceDefinition(excusable: excusable))])
      ),
    ])
  }
}

/// The members of one object of a JSON Schema, in the order in which they are written.
typealias JSONSchemaMembers = [(key: String, value: JSON)]

extension FieldSpec {
  fileprivate var jsonSchema: JSONSchemaMembers {
    let ask = "Write \(expectation)."
    var members: JSONSchemaMembers = [("description", .string(summary.isEmpty ? ask : "\(summary) \(ask)"))]
    if let fallback = fallback?.json { members.append(("default", fallback)) }
    if type.isList { return members + type.jsonSchema(items: length) }
    members += type.jsonSchema()
    if let length { members += length.jsonSchema(least: "minLength", most: "maxLength") }
    // Beside the pattern of the type, which stays.
    if let pattern = pattern?.ecmaScript {
      members.append(("allOf", .array([.object([("pattern", .string(pattern)), ("patternErrorMessage", .string(ask))])])))
    }
    return members
  }
}

extension ClosedRange<Int> {
  func jsonSchema(least: String, most: String) -> JSONSchemaMembers {
    (lowerBound > 0 ? [(least, .integer(lowerBound))] : []) + (isOpen ? [] : [(most, .integer(upperBound))])
  }
}

extension FieldValue {
  /// Nil for what no default can be. A number with a fraction stays text, which a number's schema accepts.
  fileprivate var json: JSON? {
    switch self {
    case .integer(let number): .integer(number)
    case .boolean(let flag): .bool(flag)
    case .number(let number): Int(exactly: number).map { .integer($0) } ?? .string(text)
    case .text, .date, .region, .language: .string(text)
    case .list, .allowance: nil
    }
  }
}
