import ArgumentParser
import Diagnostics
import Site

/// `tealight check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a site without writing anything.",
    discussion: "Looks at everything that build looks at, except finished pages (the rules page/*).")

  @OptionGroup var options: SiteOptions

  func run() throws {
    let tree = try options.tree()
    try MachineError.endingTheProcess {
      let signals = Signals()
      var checkOptions = options.buildOptions
      checkOptions.interruption = signals.interruption
      let report = try options.reporting.withProgress(nil) { observer in
        checkOptions.observer = observer
        return try Build.check(tree, checkOptions)
      }
      if report.isInterrupted { throw signals.exit }
      options.tell(report)
      withExtendedLifetime(report) { report.diagnostics.exitAtOnce() }
    }
  }
}
