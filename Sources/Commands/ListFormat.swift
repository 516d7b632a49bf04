import ArgumentParser
import Diagnostics

/// How a list is written to standard output.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json

  func write(_ text: @autoclosure () -> String, _ json: @autoclosure () -> JSON) {
    switch self {
    case .text: Console.output(text())
    case .json: Console.output(json().text)
    }
  }
}
