/// Where a built site goes. Pages are staged one by one while the site is being built; nothing is visible to readers until `commit`.
package protocol OutputStore: Sendable {
  /// Keeps the bytes of one file for publishing, and returns the stamp that it will have. `path` is relative to the output folder. Thread-safe.
  @discardableResult
  func stage(_ path: String, _ bytes: [UInt8]) throws(MachineError) -> Stamp

  /// Takes a file that an earlier build published as this build's own, if it still is what its stamp says; returns whether it is. Thread-safe.
  func keep(_ path: String, _ stamp: Stamp) -> Bool

  /// Does some work on a folder of its own in which these staged or kept files stand under their paths; afterwards the folder is gone.
  func withFolder<Value>(of paths: [String], _ work: (String) throws(MachineError) -> Value) throws(MachineError) -> Value

  /// Publishes everything that was staged or kept, and removes what earlier builds wrote and this one did not.
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
