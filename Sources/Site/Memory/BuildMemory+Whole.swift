package import Bytes
import Diagnostics

extension BuildMemory.Whole: ByteCodable {
  func encode(into writer: inout ByteWriter) {
    writer.add(sources)
    writer.add(report.diagnostics)
    writer.add(report.articles)
    writer.add(report.standIns)
    writer.add(report.cards)
  }

  init(from reader: inout ByteReader) throws(DamagedBytes) {
    sources = try reader.read()
    var report = BuildReport(diagnostics: try reader.read(), articles: try reader.read(), standIns: try reader.read())
    report.cards = try reader.read()
    self.report = report
  }
}

extension StandInUse: ByteCodable {
  package func encode(into writer: inout ByteWriter) {
    writer.add(replaced)
    writer.add(with)
    writer.add(until)
    writer.add(pages)
  }

  package init(from reader: inout ByteReader) throws(DamagedBytes) {
    replaced = try reader.read()
    with = try reader.read()
    until = try reader.read()
    pages = try reader.read()
  }
}
