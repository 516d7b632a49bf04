package import Bytes

extension Diagnostic: ByteCodable {
  package func encode(into writer: inout ByteWriter) {
    writer.add(rule)
    writer.add(severity.rawValue)
    writer.add(file)
    writer.add(span)
    writer.add(location)
    writer.add(message)
    writer.add(why)
    writer.add(help)
    writer.add(notes)
    writer.add(fixes)
  }

  package init(from reader: inout ByteReader) throws(DamagedBytes) {
    rule = try reader.read()
    guard let severity = Severity(rawValue: try reader.read()) else { throw DamagedBytes() }
    self.severity = severity
    file = try reader.read()
    span = try reader.read()
    location = try reader.read()
    message = try reader.read()
    why = try reader.read()
    help = try reader.read()
    notes = try reader.read()
    fixes = try reader.read()
  }
}

extension Span: ByteCodable {
  package func encode(into writer: inout ByteWriter) {
    writer.add(start)
    writer.add(length)
  }

  package init(from reader: inout ByteReader) throws(DamagedBytes) {
    let start: Int = try reader.read()
    let (end, overflow) = start.addingReportingOverflow(try reader.read())
    guard !overflow else { throw DamagedBytes() }
    self.init(start, end)
  }
}

extension Location: ByteCodable {
  package func encode(into writer: inout ByteWriter) {
    for number in [line, column, endLine, endColumn, excerptColumn] { writer.add(number) }
    writer.add(excerpt)
  }

  package init(from reader: inout ByteReader) throws(DamagedBytes) {
    line = try reader.read()
    column = try reader.read()
    endLine = try reader.read()
    endColumn = try reader.read()
    excerptColumn = try reader.read()
    excerpt = try reader.read()
  }
}

extension Fix: ByteCodable {
  package func encode(into writer: inout ByteWriter) {
    writer.add(title)
    writer.add(span)
    writer.add(location)
    writer.add(replacement)
    writer.add(isSafe)
  }

  package init(from reader: inout ByteReader) throws(DamagedBytes) {
    title = try reader.read()
    span = try reader.read()
    location = try reader.read()
    replacement = try reader.read()
    isSafe = try reader.read()
  }
}
