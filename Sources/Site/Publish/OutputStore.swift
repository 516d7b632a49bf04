/// Where a built site goes. Pages are staged one by one while the site is being built; nothing is visible to readers until `commit`.
package protocol OutputStore: Sendable {
  /// Keeps the bytes of one file for publishing. `path` is relative to the output folder. Thread-safe.
  func stage(_ path: String, _ bytes: [UInt8]) throws(MachineError)

  /// Publishes everything that was staged, and removes what earlier builds wrote and this one did not.
  func commit() throws(MachineError) -> PublishSummary

  /// Forgets everything that was staged.
  func discard()
}

/// What publishing changed.
package struct PublishSummary: Sendable, Equatable {
  package var written = 0
  package var unchanged = 0
  package var removed = 0
}
