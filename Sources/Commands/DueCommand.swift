import ArgumentParser
import Diagnostics
import Site

/// `tealight due`
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "List what has to be looked at again, soonest first.",
    discussion: """
      A crisis line is due when its comparison with the world is too old, an article when its review is: 'crisis-lines: {warn-after: …}' and \
      'review: {days: …}' in site.yml say after how many days. What nobody has compared or reviewed yet is due now. Drafts are left out.
      """)

  @OptionGroup var site: SiteArgument

  @Option(help: ArgumentHelp("How far to look ahead, in days or weeks: 30d, 8w; 0d for what is due today.", valueName: "days"))
  var within = DayCount(days: 30)

  @Flag(help: "Every active line of the registry, rather than those on published pages.")
  var all = false

  @Flag(help: "End with status 1 when something is overdue, or due today.")
  var fail = false

  @OptionGroup var today: TodayOption

  @Option(help: "How the list is written.")
  var format: ListFormat = .text

  func run() throws {
    let tree = try site.tree()
    try MachineError.endingTheProcess {
      let (list, errors) = try DueList.make(
        tree, BuildOptions(today: today.day, jobs: Clock.processors), within: within.days, allLines: all)
      errors.tell(folder: site.folder)
      try errors.exit()
      guard let list else { return }
      format.write(list.text(folder: site.folder), list.json)
      if fail, !list.overdue.isEmpty { throw ExitStatus.contentHasErrors }
    }
  }
}
