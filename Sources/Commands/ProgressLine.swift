import Foundation
import Site
import Synchronization

/// One line on the terminal about how far a build is, for work of more than half a second. It is wiped out before anything else is said.
final class ProgressLine: BuildObserver {
  private struct State {
    var stage = BuildStage.discover
    var total: Int?
    var done = 0
    var began = Clock.seconds
    var drawn: Double?
    var isClosed = false
  }

  private static let interval = 0.1

  private let start = Clock.seconds
  private let patience: Double
  private let write: @Sendable (String) -> Void
  private let state = Mutex(State())

  /// - Parameters:
  ///   - patience: for how many seconds nothing is said.
  ///   - write: writes to the terminal.
  init(patience: Double = 0.5, _ write: @escaping @Sendable (String) -> Void) {
    self.patience = patience
    self.write = write
  }

  func began(_ stage: BuildStage, total: Int?) {
    let now = Clock.seconds
    state.withLock { state in
      (state.stage, state.total, state.done, state.began) = (stage, total, 0, now)
      // A stage that cannot be counted is named at once: it may be the one that takes long.
      draw(&state, now, always: true)
    }
  }

  func advanced(_ stage: BuildStage, by items: Int) {
    let now = Clock.seconds
    state.withLock { state in
      state.done += items
      draw(&state, now, always: false)
    }
  }

  func ended(_ stage: BuildStage, items: Int, bytes: Int) {}

  /// Wipes the line out and never draws again.
  func close() {
    state.withLock { state in
      if state.drawn != nil { write("\r\u{1B}[K") }
      state.isClosed = true
    }
  }

  private func draw(_ state: inout State, _ now: Double, always: Bool) {
    guard !state.isClosed, now - start >= patience else { return }
    if !always, let drawn = state.drawn, now - drawn < Self.interval { return }
    state.drawn = now
    write("\r" + Self.text(state.stage, done: state.done, of: state.total, seconds: now - state.began) + "\u{1B}[K")
  }

  /// `texts 4312 of 10002 (5101 a second)`
  static func text(_ stage: BuildStage, done: Int, of total: Int?, seconds: Double) -> String {
    guard let total, done > 0 else { return stage.rawValue }
    let rate = seconds > 0.05 ? " (\(Int(Double(done) / seconds)) a second)" : ""
    return "\(stage.rawValue) \(done) of \(total)\(rate)"
  }
}
