/// The names that templates ask for. A value under any other name can reach no page, so whoever makes records need not make it.
package final class AskedNames: Sendable {
  /// Nil where every name is asked for.
  private let table: NameTable?

  /// Every name there is, for readers of records that are no templates.
  package static let all = AskedNames(nil)

  init(_ names: [Name]?) {
    table = names.map { NameTable(allocating: $0) }
  }

  deinit {
    table?.free()
  }

  /// Whether a name is asked for, in whatever record it may be looked up. Constant time.
  package func contains(_ name: borrowing Name) -> Bool {
    guard let table else { return true }
    return table.slot(of: name) != nil
  }
}
