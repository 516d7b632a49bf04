import ArgumentParser
import Diagnostics
import Site

/// `tealight lines check`
struct CheckLinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check every record of the registry, on a page or not.",
    discussion: """
      Looks at the registry, the incidents and the settings they depend on. 'tealight check' says how well those lines are known that pages show; \
      this says it of every line that a page could show, and of every region that has one.
      """)

  @OptionGroup var site: SiteArgument

  @OptionGroup var today: TodayOption

  @OptionGroup var reporting: ReportingOptions

  func run() throws {
    let tree = try site.tree()
    try MachineError.endingTheProcess {
      let (diagnostics, lines) = try RegistryCheck.run(tree, on: today.day)
      let told = reporting.told(diagnostics)
      if reporting.format != .text || !reporting.quiet || !told.isEmpty {
        reporting.write(Report(diagnostics: told, articles: 0, lines: lines, folder: site.folder))
      }
      try diagnostics.exit()
    }
  }
}
