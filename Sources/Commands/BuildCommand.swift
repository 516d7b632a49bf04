import ArgumentParser
import Diagnostics
import Site

/// `tealight build`
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Check a site and write its pages.",
    discussion: """
      With one error anywhere nothing is written, and the output keeps every byte it had. A build that passes says that the site keeps its \
      own rules; it is no clinical approval, and no proof that a line answers.
      """)

  @OptionGroup var options: SiteOptions

  @Option(help: ArgumentHelp("The folder to write to. (default: Output in the site)", valueName: "dir"))
  var output: String?

  func run() throws {
    let tree = try options.site.tree()
    try MachineError.endingTheProcess {
      let output = try OutputFolder.open(output ?? options.site.site + "/Output", site: tree)
      let report = try Build.run(tree, options.buildOptions, into: output)
      options.tell(report)
      if let published = report.published, options.reporting.format == .text, !options.reporting.quiet {
        Console.error("\(published.description)\n")
      }
      try report.diagnostics.exit()
    }
  }
}

extension Report {
  init(_ report: BuildReport, _ options: SiteOptions) {
    self.init(diagnostics: options.reporting.told(report.diagnostics), articles: report.articles, folder: options.site.folder)
  }
}

extension PublishSummary {
  /// One line for people.
  var description: String {
    "Published: \(written) written, \(unchanged) unchanged, \(removed) removed."
  }
}

extension StandInUse {
  /// One line for people.
  var description: String {
    "Incident: \(with) stands in for \(replaced) on \(pages) \(pages == 1 ? "page" : "pages") until \(until)."
  }
}
