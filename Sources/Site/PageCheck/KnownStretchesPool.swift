import Synchronization

/// What several workers know of the pages of one site, each by itself.
final class KnownStretchesPool: Sendable {
  private let idle = Mutex<[KnownStretches]>([])

  /// Does some work with what one worker knows.
  func with<Value>(_ work: (inout KnownStretches) -> Value) -> Value {
    var known = idle.withLock { $0.popLast() } ?? KnownStretches()
    defer { idle.withLock { [known] in $0.append(known) } }
    return work(&known)
  }
}
