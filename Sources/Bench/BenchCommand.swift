import ArgumentParser

/// The command `Bench`, which `make bench` starts.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Bench",
    abstract: "Measure Tealight against a bare Markdown loop and, where there is one, Hugo.",
    subcommands: [RunCommand.self, GenerateCommand.self], defaultSubcommand: RunCommand.self)
}
