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

  @Flag(help: "Say at the end how long each stage took.")
  var timings = false

  @Option(help: ArgumentHelp("Write the stages to a file, for a viewer of Chrome traces.", valueName: "file"))
  var trace: String?

  func run() throws {
    let tree = try options.site.tree()
    try MachineError.endingTheProcess {
      let folder = output ?? options.site.site + "/Output"
      let output = try OutputFolder.open(folder, site: tree)
      let clock = timings || trace != nil ? StageClock() : nil
      var buildOptions = options.buildOptions
      buildOptions.observer = clock
      buildOptions.tool = ThisProgram.identity
      let report = try Build.run(tree, buildOptions, into: output, memory: DiskMemory(site: tree.root, output: folder))
      options.tell(report)
      if timings, let clock { Console.error(clock.table) }
      if let trace, let clock { try Console.write(clock.chromeTrace, to: trace) }
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
