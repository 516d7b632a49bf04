import ArgumentParser

/// `tealight lines`
struct LinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lines", abstract: "List or check the crisis lines of a site's registry.",
    discussion: """
      Without a subcommand it lists: 'tealight lines SITE --region GB' is 'tealight lines list SITE --region GB'.
      """,
    subcommands: [ListLinesCommand.self, CheckLinesCommand.self], defaultSubcommand: ListLinesCommand.self)
}
