import ArgumentParser
import Articles
import Diagnostics
import Site

/// `tealight new`
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write the scaffold of a new article.",
    discussion: """
      The article has every section that the site's schema requires, each with a comment that says what to write. Comments are errors to check, \
      so nothing half-written is published.
      """)

  @Argument(help: "The title of the article.")
  var title: String

  @Option(help: ArgumentHelp("The folder of the site.", valueName: "site"), completion: .directory)
  var site = "."

  @Option(help: ArgumentHelp("The last part of its address. (default: made from the title)", valueName: "slug"))
  var slug: String?

  @OptionGroup var language: LanguageOption

  @Option(help: ArgumentHelp("The day of publication. (default: the current day in UTC)", valueName: "yyyy-mm-dd"))
  var today: String?

  func validate() throws {
    let isOneLine = title.unicodeScalars.allSatisfy {
      ![.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
    }
    if title.allSatisfy(\.isWhitespace) || !isOneLine { throw ValidationError("The title must be one line of text.") }
    if let today, CalendarDate(today) == nil { throw ValidationError("'\(today)' is not a date that exists. Write it as in 2026-09-01.") }
    if let slug, !Slug.isValid(slug) {
      throw ValidationError("'\(slug)' cannot be a slug. Use lower-case letters, digits and single hyphens.")
    }
  }

  func run() throws {
    let tree = try SiteFolder.open(site)
    let folder = SiteFolder.prefix(of: site)
    let name = slug ?? Slug.make(from: title)
    guard !name.isEmpty else { throw ValidationError("The title has no letter or digit; name the article with --slug.") }
    try MachineError.endingTheProcess {
      let new = try NewArticle.scaffold(
        title, name: name, in: tree, on: today.flatMap { CalendarDate($0) } ?? Clock.today, language: language.tag)
      guard let (path, scaffold, findings) = new else { throw language.unknown }
      guard !findings.hasErrors else {
        findings.tell(folder: folder)
        throw ExitStatus.contentHasErrors
      }
      try tree.create(path, Array(scaffold.utf8))
      Console.output("\(folder)\(path)\n")
    }
  }
}
