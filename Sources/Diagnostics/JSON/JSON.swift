/// A value of JSON (RFC 8259), for what this program writes. Objects keep the order of their keys, so that the same value is always
/// the same bytes.
package enum JSON: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case string(String)
  case array([JSON])
  /// The members in the order in which they are written. Keys are not checked for duplicates.
  case object([(key: String, value: JSON)])

  /// The text, or `null` where there is none.
  package static func optional(_ text: String?) -> JSON {
    text.map { .string($0) } ?? .null
  }
}

extension JSON: Equatable {
  /// Objects are the same only with the same members in the same order.
  package static func == (one: JSON, other: JSON) -> Bool {
    switch (one, other) {
    case (.null, .null): true
    case (.bool(let one), .bool(let other)): one == other
    case (.integer(let one), .integer(let other)): one == other
    case (.string(let one), .string(let other)): one == other
    case (.array(let one), .array(let other)): one == other
    case (.object(let one), .object(let other)): one.elementsEqual(other) { $0.key == $1.key && $0.value == $1.value }
    case (.null, _), (.bool, _), (.integer, _), (.string, _), (.array, _), (.object, _): false
    }
  }
}
