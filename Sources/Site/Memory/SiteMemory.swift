import Bytes

/// The memory of a site while it is being built: what the last build left, and what this one leaves to the next.
struct SiteMemory: Sendable {
  let texts: TextMemory
  /// What the last build left; nil where there is nothing that counts today.
  let last: BuildMemory?
  /// The digest of all addresses of the site.
  let addresses: Digest
  private let ground: Digest
  private let index: SiteIndex

  /// Nil for a build that neither remembers nor is remembered.
  init?(_ reading: SiteReading, _ pages: PageWriter?, _ store: (any MemoryStore)?) {
    guard store != nil, let pages else { return nil }
    index = reading.index
    last = reading.memory
    addresses = index.addressGround
    ground = reading.inputs.ground(reading.options)
    texts = TextMemory(
      index, reading.inputs, pages, on: reading.options.today, hasSameAddresses: reading.memory?.addresses == addresses)
  }

  /// What the next build is to know: what came of texts, and the other files of the output.
  func bytes(_ outcomes: [TextStage.Outcome], _ files: [String: BuildMemory.File]) -> [UInt8] {
    let records = outcomes.enumerated().compactMap { number, outcome in outcome.record.map { (index.text(number).path, $0) } }
    return BuildMemoryWriter(ground: ground, addresses: addresses, texts: records, files: files).bytes
  }
}
