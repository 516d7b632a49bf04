package import Bytes
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

extension Placed: ByteCodable where Value: ByteCodable {
  package func encode(into writer: inout ByteWriter) {
    writer.add(value)
    writer.add(span)
  }

  package init(from reader: inout ByteReader) throws(DamagedBytes) {
    value = try reader.read()
    span = try reader.read()
  }
}
