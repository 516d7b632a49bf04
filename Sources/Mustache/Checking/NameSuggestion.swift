import Diagnostics

/// The dotted name that was perhaps meant by one that is not known.
struct NameSuggestion {
  private let scope: Scope
  /// Enough for any site, and few enough to be compared in no time.
  private static let mostCandidates = 4_000

  init(in scope: Scope) {
    self.scope = scope
  }

  /// The nearest name with as many parts; else a name that ends in the same part; else the nearest with one part more or less.
  func nearest(to name: String) -> String? {
    let parts = name.utf8.count { $0 == UInt8(ascii: ".") } + 1
    if let same = Suggestion.nearest(to: name, among: candidates(parts: parts)) { return same }
    let last = name.split(separator: ".").last.map(String.init) ?? name
    let others = [1, 2, 3].filter { $0 != parts }.map { candidates(parts: $0) }
    for names in others {
      if let found = names.first(where: { $0 == last || $0.hasSuffix("." + last) }) { return found }
    }
    for names in others {
      if let found = Suggestion.nearest(to: name, among: names) { return found }
    }
    return nil
  }

  /// Every name with this many parts that is known in the scope, those of the innermost record first.
  private func candidates(parts: Int) -> [String] {
    var level = scope.layouts.reversed().flatMap { layout in layout.fields.map { ($0.name.text, $0.shape.seen(from: layout)) } }
    for _ in 1..<max(parts, 1) {
      level = level.lazy.flatMap { name, shape -> [(String, Shape)] in
        guard case .record(let layout) = shape else { return [] }
        return layout.fields.map { ("\(name).\($0.name.text)", $0.shape.seen(from: layout)) }
      }.prefix(Self.mostCandidates).map(\.self)
    }
    return level.prefix(Self.mostCandidates).map(\.0)
  }
}
