import ArgumentParser
import Diagnostics

/// How findings are told.
struct ReportingOptions: ParsableArguments {
  @Option(help: "How findings are written: text, json or github.")
  var format: ReportFormat = .text

  @Option(help: "Whether text has colours: auto, always or never.")
  var color: ColourChoice = .auto

  @Flag(name: .shortAndLong, help: "Say nothing when all is well, and leave out hints.")
  var quiet = false

  /// What of the findings is told.
  func told(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    quiet && format == .text ? diagnostics.filter { $0.severity > .hint } : diagnostics
  }

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
    case .auto: Console.errorIsTerminal && !Console.terminalIsDumb && !Console.environmentHas("NO_COLOR")
    case .always: true
    case .never: false
    }
  }
}
