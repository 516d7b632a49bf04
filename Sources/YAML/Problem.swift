package import Diagnostics

/// What stops a text from being read as YAML. The caller knows which rule it breaks.
package struct Problem: Sendable, Equatable {
  package let span: Span
  /// One sentence about what is wrong.
  package let message: String
  /// What to do about it.
  package let help: String
}
