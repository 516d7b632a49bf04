import Synchronization

/// A wish, made from any thread, that a build end without publishing anything. Once publishing has begun it is too late, and the build goes
/// on to its end, which is near.
package final class Interruption: Sendable {
  private let isWished = Atomic(false)

  package init() {}

  package func request() { isWished.store(true, ordering: .relaxed) }

  package var isRequested: Bool { isWished.load(ordering: .relaxed) }
}
