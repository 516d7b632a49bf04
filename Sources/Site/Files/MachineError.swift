/// What the machine, not an author, is the cause of: a file or folder that cannot be read or written.
package struct MachineError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was tried: “read”, “write”, “replace”.
  package let action: String
  /// The file or folder, as the user would name it.
  package let path: String
  package let reason: String

  package init(_ action: String, _ path: String, _ reason: String) {
    self.action = action
    self.path = path
    self.reason = reason
  }

  package var description: String {
    "cannot \(action) `\(path)`: \(reason)"
  }
}
