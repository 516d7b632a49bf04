import ArgumentParser
import Articles
import Diagnostics
import Site

/// What every command about a site can be told.
struct SiteOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("The folder of the site.", valueName: "site"), completion: .directory)
  var site = "."

  @Option(help: ArgumentHelp("The day that counts as today. (default: the current day in UTC)", valueName: "yyyy-mm-dd"))
  var today: String?

  @Flag(help: "Treat drafts like finished articles.")
  var drafts = false

  @Option(help: ArgumentHelp("The address the site will have, in place of the setting base-url.", valueName: "url"))
  var baseURL: String?

  @Option(help: ArgumentHelp("How many workers run at once. (default: the number of processors)", valueName: "n"))
  var jobs: Int?

  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    if let today, CalendarDate(today) == nil { throw ValidationError("'\(today)' is not a date that exists. Write it as in 2026-09-01.") }
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256.") }
    if let baseURL, SiteSettings.baseURL(from: baseURL) == nil {
      throw ValidationError("--base-url takes an address that starts with https://.")
    }
  }

  /// The site's folder as a tree; ends the process when there is no such site.
  func tree() throws -> DiskTree {
    try SiteFolder.open(site)
  }

  var buildOptions: BuildOptions {
    var options = BuildOptions(today: today.flatMap { CalendarDate($0) } ?? Clock.today)
    options.includesDrafts = drafts
    options.baseURL = baseURL.flatMap { SiteSettings.baseURL(from: $0) }
    options.jobs = jobs ?? Clock.processors
    return options
  }

  /// Tells what a run found: nothing when all is well and nobody wants to hear it.
  func tell(_ report: BuildReport) {
    let isTold = !reporting.quiet || report.diagnostics.contains { $0.severity > .hint }
    if isTold || reporting.format != .text { reporting.write(Report(report, self)) }
  }

  /// The site's folder as it goes in front of a file's path in messages for people and for code hosts.
  var folder: String {
    SiteFolder.prefix(of: site)
  }
}

/// How findings are told.
struct ReportingOptions: ParsableArguments {
  @Option(help: "How findings are written: text, json or github.")
  var format: ReportFormat = .text

  @Option(help: "Whether text has colours: auto, always or never.")
  var color: ColourChoice = .auto

  @Flag(name: .shortAndLong, help: "Say nothing when all is well, and leave out hints.")
  var quiet = false

  /// Text goes to standard error, so that it never mixes with a command's output; machine formats go to standard output.
  func write(_ report: Report) {
    switch format {
    case .text: Console.error(format.render(report, style: TextStyle(colour: color.isOn)))
    case .json, .github: Console.output(format.render(report))
    }
  }
}

extension ReportFormat: ExpressibleByArgument {}

enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never

  var isOn: Bool {
    switch self {
    case .auto: Console.errorIsTerminal && !Console.environmentHas("NO_COLOR")
    case .always: true
    case .never: false
    }
  }
}
