/// A set of names that never changes, made once for the life of the process and then only asked: a table with open addressing at most half
/// full, in which the hashes that names already are need no further hashing.
struct NameSet: ExpressibleByArrayLiteral, @unchecked Sendable {
  /// A hash at its place or as near behind it as there was room; 0 for an empty place. Never freed and never written again, so that asking
  /// counts no references; sets are made for constants alone.
  private let table: UnsafePointer<UInt64>
  private let mask: Int

  init(_ names: [MarkupName]) {
    var size = 4
    while size < names.count * 2 { size *= 2 }
    let table = UnsafeMutablePointer<UInt64>.allocate(capacity: size)
    table.initialize(repeating: 0, count: size)
    for name in names {
      var place = Int(truncatingIfNeeded: name.hash) & (size - 1)
      while table[place] != 0, table[place] != name.hash { place = (place + 1) & (size - 1) }
      table[place] = name.hash
    }
    self.table = UnsafePointer(table)
    mask = size - 1
  }

  init(arrayLiteral names: MarkupName...) {
    self.init(names)
  }

  func contains(_ name: MarkupName) -> Bool {
    var place = Int(truncatingIfNeeded: name.hash) & mask
    while table[place] != 0 {
      if table[place] == name.hash { return true }
      place = (place + 1) & mask
    }
    return false
  }
}
