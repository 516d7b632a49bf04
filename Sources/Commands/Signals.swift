import ArgumentParser
import Dispatch
import Foundation
import Site
import Synchronization

/// Turns the first signal that asks the process to end into an interruption of the build; a second one ends the process at once.
final class Signals {
  let interruption = Interruption()
  private let received: Received
  private let sources: [any DispatchSourceSignal]

  private final class Received: Sendable {
    let signal = Atomic<Int32>(SIGINT)
  }

  private static let ending = [SIGINT, SIGTERM, SIGHUP]

  init() {
    let (received, interruption) = (Received(), interruption)
    self.received = received
    sources = Self.ending.compactMap { number in
      // A source sees only what the process does not die of. What it was told to ignore from the start stays so.
      guard unsafeBitCast(signal(number, SIG_IGN), to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self) else { return nil }
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        received.signal.store(number, ordering: .relaxed)
        interruption.request()
        for other in Self.ending { signal(other, SIG_DFL) }
      }
      source.resume()
      return source
    }
  }

  /// What an interrupted command ends with.
  var exit: ExitCode { ExitStatus.ended(by: received.signal.load(ordering: .relaxed)) }
}
