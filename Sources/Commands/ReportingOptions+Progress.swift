import Site

extension ReportingOptions {
  /// Does some work, with a line about its progress on a terminal; `other` is told as well.
  func withProgress<Value>(_ other: (any BuildObserver)?, _ work: ((any BuildObserver)?) throws -> Value) rethrows -> Value {
    guard Console.errorIsTerminal, !Console.terminalIsDumb, !quiet else { return try work(other) }
    let line = ProgressLine { Console.error($0) }
    defer { line.close() }
    return try work(Observers(all: [line] + [other].compactMap(\.self)))
  }
}
