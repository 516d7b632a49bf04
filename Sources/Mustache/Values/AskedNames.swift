/// The names that are asked of a record, and what is asked of each of their values. Of a list, it is what is asked of every item.
///
/// A value that nobody asks for can reach no page, so whoever makes records need not make it.
package struct AskedNames: Sendable {
  /// The fields that are asked for, in the order of their layout; nil where everything is.
  package let fields: [Asked]?

  /// One field that is asked for.
  package struct Asked: Sendable {
    /// The position of the field in its layout.
    package let slot: Int
    /// What is asked of its value.
    package let inner: AskedNames
  }

  /// Every name there is, for readers of records that are no templates.
  package static let all = AskedNames(fields: nil)

  /// What is asked of the field at a position; of one that nobody asks for, nothing.
  package subscript(slot: Int) -> AskedNames {
    guard let fields else { return .all }
    return fields.first { $0.slot == slot }?.inner ?? AskedNames(fields: [])
  }
}
