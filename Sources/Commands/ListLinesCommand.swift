import ArgumentParser
import Articles
import Diagnostics
import Site

/// `tealight lines list`
struct ListLinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the records of the registry, in the order of the file.",
    discussion: """
      Of each it says: its id, its region, its language, the first way to reach it, when it was last compared with the world and how many days \
      ago, the first day on which that is too old, its category, and its status unless it is active. --format json has all ways to reach it and \
      their hours.
      """)

  @OptionGroup var site: SiteArgument

  @Option(help: ArgumentHelp("Only lines of this region, of those around it, and of its parts, as in GB or CA-QC.", valueName: "code"))
  var region: String?

  @Option(help: ArgumentHelp("Only lines that answer in this language, or state none, as in fr.", valueName: "tag"))
  var language: String?

  @Option(help: ArgumentHelp("Only lines with this status."))
  var status: CrisisLine.Status?

  @Option(help: ArgumentHelp("Only lines last compared longer ago, as in 180d or 26w, or never.", valueName: "days"))
  var olderThan: DayCount?

  @OptionGroup var today: TodayOption

  @Option(help: "How the list is written.")
  var format: ListFormat = .text

  func validate() throws {
    if let region, Region(region) == nil {
      throw ValidationError("'\(region)' is no region. Write two capital letters as in GB, a part as in CA-QC, EU, or '*'.")
    }
    if let language, LanguageTag(language) == nil {
      throw ValidationError("'\(language)' is no language tag. Write it as in en or pt-BR.")
    }
  }

  func run() throws {
    let tree = try site.tree()
    try MachineError.endingTheProcess {
      var filter = LineFilter()
      filter.region = region.flatMap { Region($0) }
      filter.language = language.flatMap { LanguageTag($0) }
      filter.status = status
      filter.olderThan = olderThan?.days
      let (list, errors) = try LineList.make(tree, filter, on: today.day)
      errors.tell(folder: site.folder, lines: 0)
      try errors.exit()
      guard let list else { return }
      format.write(list.text, list.json)
    }
  }
}

extension CrisisLine.Status: ExpressibleByArgument {}
