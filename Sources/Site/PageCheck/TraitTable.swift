/// The traits of names: a table with open addressing at most half full, in which the hashes that names already are need no further hashing.
///
/// Its memory is never freed and never written again, so that asking counts no references; tables are made for constants alone.
struct TraitTable<Traits: OptionSet>: @unchecked Sendable where Traits.RawValue == UInt32, Traits.Element == Traits {
  private struct Place {
    /// 0 in an empty place.
    let hash: UInt64
    let traits: UInt32
  }

  private let places: UnsafePointer<Place>
  private let mask: Int

  init(_ sets: [(trait: Traits, names: [MarkupName])]) {
    var traits: [UInt64: UInt32] = [:]
    for set in sets {
      for name in set.names { traits[name.hash, default: 0] |= set.trait.rawValue }
    }
    var size = 4
    while size < traits.count * 2 { size *= 2 }
    let places = UnsafeMutablePointer<Place>.allocate(capacity: size)
    places.initialize(repeating: Place(hash: 0, traits: 0), count: size)
    for (hash, traits) in traits {
      var place = Int(truncatingIfNeeded: hash) & (size - 1)
      while places[place].hash != 0 { place = (place + 1) & (size - 1) }
      places[place] = Place(hash: hash, traits: traits)
    }
    self.places = UnsafePointer(places)
    mask = size - 1
  }

  /// All traits of a name; none for a name that is in no set.
  func traits(of name: MarkupName) -> Traits {
    var place = Int(truncatingIfNeeded: name.hash) & mask
    while places[place].hash != 0 {
      if places[place].hash == name.hash { return Traits(rawValue: places[place].traits) }
      place = (place + 1) & mask
    }
    return []
  }
}
