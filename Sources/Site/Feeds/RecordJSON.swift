import Diagnostics
import Mustache

extension Value {
  /// The same model that templates see, as JSON; nil for what is absent.
  var json: JSON? {
    switch self {
    case .absent: nil
    case .flag(let flag): .bool(flag)
    case .text(let text): .string(text)
    case .html(let html): .string(String(decoding: html.bytes[html.range], as: UTF8.self))
    case .list(let items): .array(items.compactMap(\.json))
    case .record(let record): record.json
    }
  }
}

extension Record {
  var json: JSON {
    .object(
      zip(layout.fields, values).compactMap { field, value in
        value.json.map { (key: field.name.text, value: $0) }
      })
  }
}
