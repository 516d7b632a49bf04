package import Articles
package import Diagnostics

/// Records of a registry, in the file's order, with how well each is known on a day.
package struct LineList: Sendable {
  package struct Entry: Sendable {
    package let line: CrisisLine
    /// The days since the comparison; nil without one, or without its date.
    package let age: Int?
    /// Nil for a line that is not shown any more.
    package let due: DueDay?
  }

  package let entries: [Entry]
  /// How many lines the registry has.
  package let total: Int

  /// Reads the registry of a site.
  ///
  /// - Returns: nil, with the errors, where the registry or the settings could not be read as a whole.
  package static func make(
    _ tree: any SiteTree, _ filter: LineFilter, on today: CalendarDate
  ) throws(MachineError) -> (LineList?, [Diagnostic]) {
    let (inventory, unreadable) = try Inventory.discover(tree)
    let (inputs, found) = try SiteInputs.read(inventory, tree, baseURL: nil, today: nil)
    // What the records say of each other keeps nobody from listing them.
    let broken = Set(RegistryRules.check(inputs.recorded, in: inputs.registrySource))
    let errors = (unreadable + found).filter {
      $0.severity == .error && [SiteFiles.settings, SiteFiles.registry].contains($0.file) && !broken.contains($0)
    }
    guard errors.isEmpty else { return (nil, errors.inOrder()) }
    let policy = inputs.settings.verification
    let entries = inputs.recorded.lines.filter { filter.accepts($0, on: today) }.map { line in
      Entry(
        line: line, age: line.daysSinceVerification(on: today),
        due: line.status == .active ? policy.dueDay(of: line, on: today) : nil)
    }
    return (LineList(entries: entries, total: inputs.recorded.lines.count), [])
  }
}
