import ArgumentParser
import Articles
import Diagnostics
import Site

/// What every command about a site can be told.
struct SiteOptions: ParsableArguments {
  @OptionGroup var site: SiteArgument

  @OptionGroup var today: TodayOption

  @Flag(help: "Treat drafts like finished articles.")
  var drafts = false

  @Option(help: ArgumentHelp("The address the site will have, in place of the setting base-url.", valueName: "url"))
  var baseURL: String?

  @Option(help: ArgumentHelp("How many workers run at once. (default: the number of processors)", valueName: "n"))
  var jobs: Int?

  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256.") }
    if let baseURL, SiteSettings.baseURL(from: baseURL) == nil {
      throw ValidationError("--base-url takes an address that starts with https://.")
    }
  }

  private var workers: Int { jobs ?? Clock.processors }

  /// The site's folder as a tree; ends the process when there is no such site.
  func tree() throws -> DiskTree {
    var tree = try site.tree()
    tree.jobs = workers
    return tree
  }

  var buildOptions: BuildOptions {
    var options = BuildOptions(today: today.day)
    options.includesDrafts = drafts
    options.baseURL = baseURL.flatMap { SiteSettings.baseURL(from: $0) }
    options.jobs = workers
    return options
  }

  /// Tells what a run found: nothing when all is well and nobody wants to hear it.
  func tell(_ report: BuildReport) {
    let isTold = !reporting.quiet || report.diagnostics.contains { $0.severity > .hint }
    if isTold || reporting.format != .text { reporting.write(Report(report, self)) }
    if reporting.format == .text, !reporting.quiet {
      for use in report.standIns { Console.error("\(Terminal.visible(use.description))\n") }
    }
  }
}
