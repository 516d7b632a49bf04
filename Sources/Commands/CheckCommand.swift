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
    let tree = try options.site.tree()
    try MachineError.endingTheProcess {
      let report = try Build.check(tree, options.buildOptions)
      options.tell(report)
      try report.diagnostics.exit()
    }
  }
}
