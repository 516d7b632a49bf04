import Markdown

/// Finds the crisis lines that a disclaimer asks for. Only blocks of the document itself count: a marker or list inside a quotation,
/// a list, code or a comment is no request.
struct DisclaimerReader {
  let document: Document
  let blocks: [Int]
  let registry: Registry
  let language: LanguageTag
  let regions: [Region]

  func disclaimer(_ entry: Outline.Entry) -> Disclaimer {
    let requests = entry.content.compactMap { request($0) }
    var lines: [CrisisLine] = []
    for line in requests.flatMap(\.lines) where !lines.contains(where: { $0.id == line.id }) { lines.append(line) }
    return Disclaimer(heading: entry.heading, blocks: entry.content, requests: requests, crisisLines: lines)
  }

  private func request(_ position: Int) -> LineRequest? {
    let block = blocks[position]
    if let names = document.markerRegions(block) {
      let named = names.isEmpty ? nil : names.compactMap { Region($0) }
      let lines = registry.selection(for: named ?? regions, language: language)
      return LineRequest(block: position, node: block, kind: .marker(regions: named), lines: lines)
    }
    guard document.isList(block) else { return nil }
    let contacts = WrittenContactReader(document: document)
    let items = document.children(of: block).map { writtenLine($0, contacts) }
    return LineRequest(block: position, node: block, kind: .list(items: items), lines: items.compactMap(\.line))
  }

  private func writtenLine(_ item: Int, _ reader: WrittenContactReader) -> WrittenLine {
    let contacts = reader.contacts(in: item)
    let found = contacts.map { lines(for: $0) }
    let strangers = zip(contacts, found).filter { $0.1.isEmpty }.map(\.0)
    let line = strangers.isEmpty ? commonLine(found) : nil
    return WrittenLine(node: item, line: line, strangers: strangers, contacts: contacts)
  }

  private func lines(for contact: WrittenContact) -> [CrisisLine] {
    let known = contact.range == nil ? registry.lines(at: contact.text) : registry.lines(withDigits: Registry.digits(contact.text))
    return known.filter { $0.isUsable && $0.category.countsAsCrisisLine || $0.isUsable && $0.category == .directory }
  }

  /// The one line that every contact belongs to; of several, one of the article's regions.
  private func commonLine(_ candidates: [[CrisisLine]]) -> CrisisLine? {
    guard var common = candidates.first else { return nil }
    for lines in candidates.dropFirst() { common = common.filter { line in lines.contains { $0.id == line.id } } }
    return common.first { line in regions.contains { $0 == line.region || $0.country == line.region.code } } ?? common.first
  }
}
