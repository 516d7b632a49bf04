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

  @Option(
    help: ArgumentHelp(
      "Write one of several equal parts of the site: 2/5 is the second of five. Each part goes into a folder of its own.", valueName: "i/n"),
    transform: { text in
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
      guard parts.count == 2, let number = parts[0], let count = parts[1], let shard = Shard(number, of: count) else {
        throw ValidationError("a part is written like 2/5, the second of five")
      }
      return shard
    })
  var shard: Shard?

  @Flag(help: "Make a search for readers, with Pagefind.")
  var search = false

  @Flag(help: "Say at the end how long each stage took.")
  var timings = false

  @Option(help: ArgumentHelp("Write the stages to a file, for a viewer of Chrome traces.", valueName: "file"))
  var trace: String?

  func validate() throws {
    if search, let shard, shard != .whole { throw ValidationError("--search looks at the whole site, and --shard at a part of it.") }
  }

  func run() throws {
    let tree = try options.tree()
    try MachineError.endingTheProcess {
      let folder = output ?? options.site.site + "/Output"
      if let trace { try OutputFolder.check(trace, of: "--trace", site: tree) }
      let output = try OutputFolder.open(folder, site: tree)
      let clock = timings || trace != nil ? StageClock() : nil
      let signals = Signals()
      var buildOptions = options.buildOptions
      buildOptions.tool = ThisProgram.identity
      buildOptions.interruption = signals.interruption
      buildOptions.shard = shard ?? .whole
      buildOptions.cardDrawer = CardProgram()
      buildOptions.search = search ? try SearchProgram.installed() : nil
      let report = try options.reporting.withProgress(clock) { observer in
        buildOptions.observer = observer
        return try Build.run(tree, buildOptions, into: output, memory: DiskMemory(site: tree.root, output: folder))
      }
      if report.isInterrupted { throw signals.exit }
      options.tell(report)
      if timings, let clock { Console.error(clock.table) }
      if let trace, let clock { try Console.write(clock.chromeTrace, to: trace) }
      if let cards = report.cards, options.reporting.format == .text, !options.reporting.quiet {
        Console.error("\(Terminal.visible(cards.description))\n")
      }
      if let published = report.published, options.reporting.format == .text, !options.reporting.quiet {
        Console.error("\(published.description)\n")
      }
      withExtendedLifetime(report) { report.diagnostics.exitAtOnce() }
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

extension CardSummary {
  /// One line for people.
  var description: String {
    switch self {
    case .withoutDrawer: "Social cards: none, since `rsvg-convert` is not on the search path (on Debian: librsvg2-bin)."
    case .failed(let count, let first, let reason):
      "Social cards: \(count) could not be drawn, the first for \(first): \(reason)."
    }
  }
}

extension StandInUse {
  /// One line for people.
  var description: String {
    "Incident: \(with) stands in for \(replaced) on \(pages) \(pages == 1 ? "page" : "pages") until \(until)."
  }
}
