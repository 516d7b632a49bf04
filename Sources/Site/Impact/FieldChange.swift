/// One field of a crisis line that is different between two registries, in words.
package struct FieldChange: Sendable, Equatable {
  /// The name of the field in `crisis-lines.yml`; `number` and `address` are those of a channel.
  package let field: String
  /// The channel whose field it is, as `call 116 123`; nil for a field of the line itself.
  package let contact: String?
  /// Nil where there was nothing, or is nothing any more.
  package let old: String?
  package let new: String?

  init(_ field: String, of contact: String? = nil, _ old: String?, _ new: String?) {
    self.field = field
    self.contact = contact
    self.old = old
    self.new = new
  }

  /// `hours of call 116 123: 24/7 → every day 09:00–21:00 (Europe/London)`, with each value written by `value`.
  func words(_ value: (String) -> String) -> String {
    let name = contact.map { "\(field) of \($0)" } ?? field
    return "\(name): \(old.map(value) ?? "none") → \(new.map(value) ?? "none")"
  }
}
