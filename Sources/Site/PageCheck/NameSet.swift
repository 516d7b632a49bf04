/// A set of names that never changes, made for asking: a table with open addressing at most half full, in which the hashes that names already
/// are need no further hashing.
struct NameSet: ExpressibleByArrayLiteral, Sendable {
  private let names: [MarkupName]
  /// A hash at its place or as near behind it as there was room; 0 for an empty place.
  private let table: [UInt64]

  init(_ names: [MarkupName]) {
    self.names = names
    var size = 4
    while size < names.count * 2 { size *= 2 }
    var table = [UInt64](repeating: 0, count: size)
    for name in names {
      var place = Int(truncatingIfNeeded: name.hash) & (size - 1)
      while table[place] != 0, table[place] != name.hash { place = (place + 1) & (size - 1) }
      table[place] = name.hash
    }
    self.table = table
  }

  init(arrayLiteral names: MarkupName...) {
    self.init(names)
  }

  func contains(_ name: MarkupName) -> Bool {
    table.withUnsafeBufferPointer { table in
      var place = Int(truncatingIfNeeded: name.hash) & (table.count - 1)
      while table[place] != 0 {
        if table[place] == name.hash { return true }
        place = (place + 1) & (table.count - 1)
      }
      return false
    }
  }

  func union(_ others: [MarkupName]) -> NameSet {
    NameSet(names + others)
  }

  func subtracting(_ others: NameSet) -> NameSet {
    NameSet(names.filter { !others.contains($0) })
  }
}
