import Articles

/// A crisis line that is different between two registries.
package struct LineChange: Sendable {
  package enum Kind: String, Sendable {
    case added
    case removed
    case changed
    /// Only its comparison with the world is newer; all that readers dial is as it was.
    case checkedAgain = "checked-again"
  }

  package let id: String
  package let name: String
  package let kind: Kind
  package let fields: [FieldChange]

  /// The lines that are different between two registries: those of the new one in its order, then those that are gone.
  static func all(from old: Registry, to new: Registry) -> [LineChange] {
    let kept = new.lines.compactMap { line -> LineChange? in
      guard let before = old.line(line.id) else {
        return LineChange(id: line.id, name: line.name, kind: .added, fields: appearance(of: line).map { FieldChange($0.0, nil, $0.1) })
      }
      return between(before, line)
    }
    let removed = old.lines.filter { new.line($0.id) == nil }.map { line in
      LineChange(id: line.id, name: line.name, kind: .removed, fields: appearance(of: line).map { FieldChange($0.0, $0.1, nil) })
    }
    return kept + removed
  }

  /// What is different between two records of one line; nil where nothing is.
  static func between(_ old: CrisisLine, _ new: CrisisLine) -> LineChange? {
    let fields = LineComparison.changes(from: old, to: new)
    guard !fields.isEmpty else { return nil }
    let isCheck = fields.allSatisfy { $0.field == "verified" } && isNewer(new.verified?.on, than: old.verified?.on)
    return LineChange(id: new.id, name: new.name, kind: isCheck ? .checkedAgain : .changed, fields: fields)
  }

  private static func isNewer(_ date: ApproximateDate?, than other: ApproximateDate?) -> Bool {
    guard let date else { return false }
    return other.map { $0.earliest <= date.earliest } ?? true
  }

  /// What one wants to know of a line that comes or goes.
  private static func appearance(of line: CrisisLine) -> [(String, String?)] {
    [("region", line.region.code), ("category", line.category.rawValue), ("channels", ContactComparison.list(line.channels))]
      .filter { $0.1 != nil }
  }
}
