import Markdown

/// Finds the crisis lines that a disclaimer asks for. Only blocks of the document itself count: a marker or list inside a quotation,
/// a list, code or a comment is no request.
struct DisclaimerReader {
  let document: Document
  let blocks: [Int]
  let contacts: ContactReading
  let judge: Judge
  let language: LanguageTag
  /// Those of the article.
  let regions: [Region]

  private var registry: Registry { judge.registry }

  func disclaimer(_ entry: Outline.Entry) -> Disclaimer {
    let requests = entry.content.compactMap { request($0) }
    var shown: [RegionLines] = []
    for group in requests.flatMap(\.regions) { shown.merge(group) }
    return Disclaimer(heading: entry.heading, blocks: entry.content, requests: requests, regions: shown)
  }

  private func request(_ position: Int) -> LineRequest? {
    let block = blocks[position]
    if let names = document.markerRegions(block) {
      let named = names.isEmpty ? nil : names.compactMap { Region($0) }
      let groups = (named ?? regions).map { RegionLines(region: $0, lines: registry.selection(for: $0, language: language)) }
      return LineRequest(block: position, node: block, kind: .marker(regions: named), regions: groups.filter { !$0.lines.isEmpty })
    }
    guard document.isList(block) else { return nil }
    let items = document.children(of: block).map(writtenLine)
    var groups: [RegionLines] = []
    for line in items.compactMap(\.line) {
      groups.merge(RegionLines(region: regions.first { line.region.serves($0) } ?? line.region, lines: [line]))
    }
    return LineRequest(block: position, node: block, kind: .list(items: items), regions: groups)
  }

  private func writtenLine(_ item: Int) -> WrittenLine {
    let nodes = document.subtree(of: item)
    var candidates: [[CrisisLine]] = []
    var isKnown = true
    for mention in contacts.mentions(in: nodes) {
      if case .known(let lines) = judge.verdict(mention) { candidates.append(lines) } else { isKnown = false }
    }
    var strangers: [Int] = []
    for node in nodes where document.nodes[node].kind == .link && ContactLink(document, node: node) == nil {
      let address = document.destinationString(of: node)
      guard address.hasPrefix("https://") || address.hasPrefix("http://") else { continue }
      let lines = registry.lines(at: address).filter(\.isUsable)
      candidates.append(lines)
      if lines.isEmpty { strangers.append(node) }
    }
    isKnown = isKnown && strangers.isEmpty
    return WrittenLine(
      node: item, line: isKnown ? commonLine(candidates) : nil, hasContact: !isKnown || !candidates.isEmpty, isKnown: isKnown,
      strangers: strangers)
  }

  /// The one line that every contact belongs to; of several, one of the article's regions.
  private func commonLine(_ candidates: [[CrisisLine]]) -> CrisisLine? {
    guard var common = candidates.first else { return nil }
    for lines in candidates.dropFirst() { common = common.filter { line in lines.contains { $0.id == line.id } } }
    return common.first { line in regions.contains { line.region.serves($0) } } ?? common.first
  }
}

extension [RegionLines] {
  /// Adds lines to those of their region, each once.
  fileprivate mutating func merge(_ group: RegionLines) {
    guard let index = firstIndex(where: { $0.region == group.region }) else {
      append(group)
      return
    }
    let known = Set(self[index].lines.map(\.id))
    self[index] = RegionLines(region: group.region, lines: self[index].lines + group.lines.filter { !known.contains($0.id) })
  }
}
