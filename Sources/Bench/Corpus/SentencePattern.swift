/// How a sentence is put together: one phrase of each slot, with a space between them.
struct SentencePattern: Sendable {
  private let slots: [Phrases]

  init(_ slots: String...) {
    self.slots = slots.map { Phrases($0) }
  }

  func append(to bytes: inout [UInt8], _ random: inout SplitMix64) {
    for (place, slot) in slots.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: " ")) }
      bytes += slot.any(&random)
    }
  }
}
