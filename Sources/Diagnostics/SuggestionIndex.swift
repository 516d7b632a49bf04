/// “Did you mean …?” among very many names, where looking at each of them for each slip would take too long.
///
/// Names are found by the groups of three letters that they share with what was written, and only those that share most are compared with
/// it letter by letter. So of names that share few groups, which are mostly short ones with several slips, one may be missed.
package struct SuggestionIndex: Sendable {
  /// Three letters one behind the other in one number; 0 stands for what is before and behind a name.
  private typealias Group = UInt64

  /// How many names are compared letter by letter.
  private static let compared = 32

  /// Each name once, in order of code points.
  private let names: [String]
  /// The positions of the names with a group, ascending.
  private let positions: [Group: [Int32]]

  /// Time and room grow with the letters of all names together.
  package init(_ names: some Sequence<String>) {
    self.names = Set(names).sorted()
    var positions: [Group: [Int32]] = [:]
    for (position, name) in self.names.enumerated() {
      for group in Self.groups(of: Suggestion.letters(of: name)) { positions[group, default: []].append(Int32(position)) }
    }
    self.positions = positions
  }

  /// The name that `Suggestion.nearest` would find, but for those that are missed.
  ///
  /// - Parameter isMeant: whether a name may be proposed.
  package func nearest(to name: String, where isMeant: (String) -> Bool = { _ in true }) -> String? {
    let wanted = Suggestion.letters(of: name)
    let groups = Self.groups(of: wanted)
    var best: (distance: Int, name: String)?
    for (position, shared) in mostLike(groups) {
      let limit = best?.distance ?? Suggestion.allowed(for: wanted)
      // An edit changes three groups, or four where it swaps two letters. Those that follow share no more.
      if groups.count - shared > 4 * limit { break }
      let candidate = names[position]
      guard isMeant(candidate), let distance = Suggestion.distance(wanted, Suggestion.letters(of: candidate), atMost: limit) else {
        continue
      }
      if best.map({ (distance, candidate) < $0 }) ?? true { best = (distance, candidate) }
    }
    return best?.name
  }

  /// The positions of the names that share most of some groups, and how many they share: most first, then in their order.
  private func mostLike(_ groups: Set<Group>) -> ArraySlice<(position: Int, shared: Int)> {
    var shared = [Int32](repeating: 0, count: names.count)
    for group in groups {
      for position in positions[group] ?? [] { shared[Int(position)] += 1 }
    }
    var howMany = [Int](repeating: 0, count: groups.count + 1)
    for count in shared { howMany[Int(count)] += 1 }
    var least = groups.count
    var found = howMany[least]
    while least > 1, found < Self.compared {
      least -= 1
      found += howMany[least]
    }
    return shared.indices.filter { shared[$0] >= max(1, least) }.map { (position: $0, shared: Int(shared[$0])) }
      .sorted { ($1.shared, $0.position) < ($0.shared, $1.position) }.prefix(Self.compared)
  }

  private static func groups(of letters: [Unicode.Scalar]) -> Set<Group> {
    guard !letters.isEmpty else { return [] }
    var groups: Set<Group> = []
    var group: Group = 0
    for letter in letters.map({ Group($0.value) }) + [0, 0] {
      // A letter has 21 bits.
      group = (group << 21 | letter) & (1 << 63 - 1)
      groups.insert(group)
    }
    return groups
  }
}
