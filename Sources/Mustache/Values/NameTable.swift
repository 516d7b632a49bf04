/// The way from a name to its slot: open addressing with linear probing, at most half of the places taken.
///
/// It has memory of its own, owned by a layout, because a look-up costs less than counting the references of an array would.
/// It never changes, so any number of threads may read it.
struct NameTable: @unchecked Sendable {
  private let places: UnsafeMutableBufferPointer<Place>

  private struct Place {
    let name: Name
    /// -1 in an empty place.
    let slot: Int
  }

  /// A table of `names` and their positions; where one occurs twice, its first position counts. The memory is the caller's to free.
  init(allocating names: [Name]) {
    var size = 4
    while size < names.count * 2 { size *= 2 }
    places = .allocate(capacity: size)
    places.initialize(repeating: Place(name: Name(""), slot: -1))
    for (slot, name) in names.enumerated() where self.slot(of: name) == nil {
      var place = Int(truncatingIfNeeded: name.hash) & (size - 1)
      while places[place].slot >= 0 { place = (place + 1) & (size - 1) }
      places[place] = Place(name: name, slot: slot)
    }
  }

  func free() {
    places.deinitialize()
    places.deallocate()
  }

  func slot(of name: borrowing Name) -> Int? {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: name.hash) & mask
    while places[place].slot >= 0 {
      if places[place].name.hash == name.hash, places[place].name.text == name.text { return places[place].slot }
      place = (place + 1) & mask
    }
    return nil
  }
}
