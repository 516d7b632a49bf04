import ArgumentParser

/// The command `tealight`.
struct Tealight: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tealight",
    abstract: "Turn Markdown self-help articles into a site that is safe to publish.",
    discussion: """
      Exit status: 0 good; 1 the content has errors; 64 wrong usage; 66 no such site; 74 reading or writing failed.
      """,
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, CheckCommand.self, NewCommand.self, LinesCommand.self, DueCommand.self, ImpactCommand.self, GuideCommand.self,
      JSONSchemaCommand.self, ExplainCommand.self,
    ])
}

/// Runs the command that the process was started with, and ends the process.
package func start() -> Never {
  Tealight.main()
  Tealight.exit()
}
