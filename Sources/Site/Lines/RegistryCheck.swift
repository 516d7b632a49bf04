package import Articles
package import Diagnostics

/// The rules of a registry for every record of it, on a page or not.
package enum RegistryCheck {
  /// What the check found, in order, and how many lines it looked at.
  package static func run(_ tree: any SiteTree, on today: CalendarDate) throws(MachineError) -> ([Diagnostic], lines: Int) {
    let (inventory, unreadable) = try Inventory.discover(tree)
    let (inputs, found) = try SiteInputs.read(inventory, tree, baseURL: nil, today: today)
    let files = [SiteFiles.settings, SiteFiles.registry, SiteFiles.incidents]
    let registry = inputs.recorded
    let policy = inputs.settings.verification
    let lines = registry.lines.filter(\.isUsable).flatMap {
      RegistryRules.check($0, pages: nil, in: inputs.registrySource, policy, on: today)
    }
    let regions = Set(registry.lines.map(\.region)).flatMap { region in
      selections(for: region, registry, siteLanguages: inputs.settings.editions.map(\.language)).lazy
        .map { RegistryRules.check(region, $0, in: inputs.registrySource, policy, on: today) }
        .first { !$0.isEmpty } ?? []
    }
    let diagnostics = (unreadable + found).filter { files.contains($0.file) } + lines + regions
    return (diagnostics.inOrder(), registry.lines.count)
  }

  /// The lines that readers of a region see, for each language in which there are any: those of the site, and those of the lines.
  private static func selections(for region: Region, _ registry: Registry, siteLanguages: [LanguageTag]) -> [[CrisisLine]] {
    let spoken = region.wider.flatMap { registry.lines(in: $0) }.filter(\.isUsable).flatMap(\.languages)
    var seen: Set<String> = []
    let languages = (siteLanguages + spoken).filter { seen.insert($0.base).inserted }
    return languages.map { registry.selection(for: region, language: $0) }
  }
}
