package import Diagnostics

/// A value together with its place in the file it was read from.
package struct Placed<Value: Sendable>: Sendable {
  package let value: Value
  package let span: Span

  package init(_ value: Value, at span: Span) {
    self.value = value
    self.span = span
  }
}

extension Placed: Equatable where Value: Equatable {}
