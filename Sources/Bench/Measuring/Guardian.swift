import Dispatch
import Foundation

/// Sees to it that a folder goes away, also when somebody stops the run by the keyboard.
final class Guardian {
  private let place: Place
  private let sources: [any DispatchSourceSignal]

  init(_ place: Place) {
    self.place = place
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        MeasuredProcess.endRunning()
        place.remove()
        exit(128 + number)
      }
      source.resume()
      return source
    }
  }

  /// Removes the folder, and lets signals do again what they did.
  func dismiss() {
    place.remove()
    for source in sources { source.cancel() }
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
  }
}
