import Mustache

/// Any JSON value, as the value that a template sees: numbers as they are usually written, `null` as absent.
struct JSON: Decodable {
  let value: Value

  init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: Key.self) {
      let keys = object.allKeys.sorted { $0.stringValue < $1.stringValue }
      let values = try keys.map { try object.decodeIfPresent(JSON.self, forKey: $0)?.value ?? .absent }
      value = .record(Record(Layout("object", keys.map { Field($0.stringValue, .text, "") }), values))
    } else if var array = try? decoder.unkeyedContainer() {
      var items: [Value] = []
      while !array.isAtEnd {
        items.append(try array.decodeNil() ? .absent : array.decode(JSON.self).value)
      }
      value = .list(items)
    } else {
      value = try Self.scalar(decoder.singleValueContainer())
    }
  }

  private static func scalar(_ container: any SingleValueDecodingContainer) throws -> Value {
    if container.decodeNil() { return .absent }
    if let flag = try? container.decode(Bool.self) { return .flag(flag) }
    if let integer = try? container.decode(Int.self) { return .text("\(integer)") }
    if let number = try? container.decode(Double.self) { return .text("\(number)") }
    return .text(try container.decode(String.self))
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
