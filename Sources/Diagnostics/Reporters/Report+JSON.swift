extension Report {
  /// The report as an object of JSON, indented by two spaces, keys always in the same order, with a line feed at its end.
  ///
  /// The keys and their meaning are a promise to other programs: `version` changes when one of them does. Lines and columns count
  /// from 1, columns in Unicode scalars; `endColumn` is the column after the last scalar. `help` is null where there is none.
  package func json() -> String {
    var bytes: [UInt8] = []
    let value = JSON.object([
      ("version", .integer(1)),
      ("diagnostics", .array(diagnostics.map(Self.json(of:)))),
      (
        "summary",
        .object(
          [
            ("errors", .integer(count(of: .error))),
            ("warnings", .integer(count(of: .warning))),
            ("hints", .integer(count(of: .hint))),
            ("articles", .integer(articles)),
          ] + (lines.map { [("lines", .integer($0))] } ?? []))
      ),
    ])
    value.write(into: &bytes, indented: true)
    bytes.append(UInt8(ascii: "\n"))
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func json(of diagnostic: Diagnostic) -> JSON {
    .object(
      [
        ("rule", .string(diagnostic.rule)),
        ("severity", .string(diagnostic.severity.rawValue)),
        ("file", .string(diagnostic.file)),
      ] + place(of: diagnostic.location) + [
        ("message", .string(diagnostic.message)),
        ("why", .string(diagnostic.why)),
        ("help", .optional(diagnostic.help)),
        ("notes", .array(diagnostic.notes.map { .string($0) })),
        ("fixes", .array(diagnostic.fixes.map(json(of:)))),
      ])
  }

  private static func json(of fix: Fix) -> JSON {
    .object(
      [("title", .string(fix.title))] + place(of: fix.location) + [
        ("replacement", .string(fix.replacement)),
        ("safe", .bool(fix.isSafe)),
      ])
  }

  private static func place(of location: Location) -> [(key: String, value: JSON)] {
    [
      ("line", .integer(location.line)),
      ("column", .integer(location.column)),
      ("endLine", .integer(location.endLine)),
      ("endColumn", .integer(location.endColumn)),
    ]
  }
}
