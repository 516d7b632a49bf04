package import Bytes

extension Metadata: ByteCodable {
  package func encode(into writer: inout ByteWriter) {
    writer.add(title)
    writer.add(description)
    writer.add(date)
    writer.add(updated)
    writer.add(reviewed)
    writer.add(reviewer)
    writer.add(author)
    writer.add(tags)
    writer.add(regions)
    writer.add(namedLanguage)
    writer.add(translationOf)
    writer.add(translationAsOf)
    writer.add(slug)
    writer.add(aliases)
    writer.add(isDraft)
    writer.add(hasQuickExit)
    writer.add(allowances)
    let names = fields.keys.sorted()
    writer.add(names)
    for name in names { writer.add(fields[name]) }
    writer.add(shownTexts)
    writer.add(isReadable)
    writer.add(block)
    writer.add(body)
  }

  package convenience init(from reader: inout ByteReader) throws(DamagedBytes) {
    self.init(
      title: try reader.read(), description: try reader.read(), date: try reader.read(), updated: try reader.read(),
      reviewed: try reader.read(), reviewer: try reader.read(), author: try reader.read(), tags: try reader.read(),
      regions: try reader.read(), namedLanguage: try reader.read(), translationOf: try reader.read(), translationAsOf: try reader.read(),
      slug: try reader.read(), aliases: try reader.read(), isDraft: try reader.read(), hasQuickExit: try reader.read(),
      allowances: try reader.read(), fields: try Self.fields(from: &reader), shownTexts: try reader.read(), isReadable: try reader.read(),
      block: try reader.read(), body: try reader.read())
  }

  private static func fields(from reader: inout ByteReader) throws(DamagedBytes) -> [String: FieldValue] {
    var fields: [String: FieldValue] = [:]
    for name in try reader.read([String].self) { fields[name] = try reader.read(FieldValue?.self) }
    return fields
  }
}
