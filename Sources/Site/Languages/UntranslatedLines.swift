import Articles
import Diagnostics

/// What the lines that readers are shown say in another language than theirs.
struct UntranslatedLines {
  private let inputs: SiteInputs
  private let index: SiteIndex
  private let outcomes: [TextStage.Outcome]

  init(_ inputs: SiteInputs, _ index: SiteIndex, _ outcomes: [TextStage.Outcome]) {
    self.inputs = inputs
    self.index = index
    self.outcomes = outcomes
  }

  /// The registry is in the site's own language, so that language lacks nothing.
  var diagnostics: [Diagnostic] {
    let main = inputs.settings.main
    return inputs.settings.editions.enumerated().filter { $1.language.base != main.language.base }.flatMap { number, edition in
      diagnostics(edition, linesShown(in: number, edition))
    }
  }

  /// The lines on pages of an edition, in the order of the registry.
  private func linesShown(in number: Int, _ edition: Edition) -> [CrisisLine] {
    var ids: Set<String> = []
    var last: [String] = []
    for (text, outcome) in outcomes.enumerated() where index.text(text).edition == number && outcome.listed != last {
      ids.formUnion(outcome.listed)
      last = outcome.listed
    }
    for use in edition.helpUses { ids.formUnion(inputs.registry.selection(for: use.region, language: use.language).map(\.id)) }
    return inputs.registry.lines.filter { ids.contains($0.id) }
  }

  private func diagnostics(_ edition: Edition, _ lines: [CrisisLine]) -> [Diagnostic] {
    let strings = edition.strings
    let file = "\(SiteFiles.strings)\(strings.language).yml"
    // A text that several lines have is told of at the first.
    var told: Set<String> = []
    return lines.flatMap { line -> [Diagnostic] in
      let texts = line.texts.filter { strings.registry[$0] == nil }.map { ($0, "registry") }
      let regions = strings.name(of: line.region) == line.region.code ? [(line.region.code, "regions")] : []
      let languages = line.languages.filter { strings.languages[$0.base] == nil }.map { ($0.base, "languages") }
      return (texts + regions + languages).filter { told.insert($0.1 + $0.0).inserted }.map { text, group in
        UntranslatedText.diagnostic(text, under: group, of: line, file: file, in: inputs.registrySource)
      }
    }
  }
}

extension CrisisLine {
  /// What its record says to readers in words of its maintainer. The name of a service is its own; that of an emergency number says what it is.
  fileprivate var texts: [String] {
    (category == .emergency ? [name] : []) + [audience, standIn?.because].compactMap(\.self)
      + channels.flatMap { [$0.cost, $0.menu, $0.hours?.exception].compactMap(\.self) }
  }
}
