import Bytes

/// The memory of a site while it is being built: what the last build left, and what this one leaves to the next.
struct SiteMemory: Sendable {
  let texts: TextMemory
  /// The digest of all addresses of the site.
  let addresses: Digest
  private let reading: SiteReading

  /// Nil for a build that neither remembers nor is remembered.
  init?(_ reading: SiteReading, _ pages: PageWriter?, cards: Set<Int>, _ store: (any MemoryStore)?) {
    guard store != nil, let pages else { return nil }
    self.reading = reading
    addresses = reading.index.addressGround
    texts = TextMemory(reading, pages, cards: cards, hasSameAddresses: reading.memory?.addresses == addresses)
  }

  /// What the next build is to know: what the build ended with, what came of texts, and the files of the output.
  func next(_ report: BuildReport, _ outcomes: [TextStage.Outcome], _ others: [SiteStage.Remembered]) -> BuildMemoryWriter {
    let index = reading.index
    var files = others
    var records: [(path: String, record: ArraySlice<UInt8>)] = []
    for (number, outcome) in outcomes.enumerated() {
      let text = index.text(number)
      if let record = outcome.record { records.append((text.path, record)) }
      for (place, stamp) in zip(PageWriter.places(of: text, index.settings), outcome.written) {
        files.append((place, BuildMemory.File(key: nil, stamp: stamp)))
      }
    }
    return BuildMemoryWriter(
      whole: BuildMemory.Whole(
        sources: isSettled(report) ? reading.inventory.digest(reading.discoveryFindings, reading.options) : nil, report: report),
      ground: reading.inputs.words.ground(reading.options), addresses: addresses, texts: records, files: files)
  }

  /// Whether the same build would end in the same: what could not be drawn is tried again.
  private func isSettled(_ report: BuildReport) -> Bool {
    switch report.cards {
    case .failed: false
    case .withoutDrawer, nil: true
    }
  }
}
