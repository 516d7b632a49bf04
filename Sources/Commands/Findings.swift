import ArgumentParser
import Diagnostics
import Foundation
import Site

extension [Diagnostic] {
  /// Ends the process with the status that the findings call for.
  func exit() throws {
    if status != .success { throw status }
  }

  private var status: ExitCode {
    haveUnreadableFile ? ExitStatus.readingOrWritingFailed : hasErrors ? ExitStatus.contentHasErrors : .success
  }

  /// Ends the process at once with the status that the findings call for. What it holds is left to the system, which is much quicker.
  func exitAtOnce() -> Never {
    Foundation.exit(status.rawValue)
  }

  /// Tells the findings of a command whose output is something else: as text on standard error, whatever the format of the output.
  func tell(folder: String, articles: Int = 0, lines: Int? = nil) {
    guard !isEmpty else { return }
    let report = Report(diagnostics: self, articles: articles, lines: lines, folder: folder)
    Console.error(ReportFormat.text.render(report, style: TextStyle(colour: ColourChoice.auto.isOn)))
  }
}

extension MachineError {
  /// Does some work; what the machine is the cause of ends the process.
  static func endingTheProcess<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as MachineError {
      Console.complain(error.description)
      throw ExitStatus.readingOrWritingFailed
    }
  }
}
