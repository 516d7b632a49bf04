/// Steele, Lea and Flood's SplitMix64: small, fast, and the same numbers on every machine. Nothing of it is secret.
struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A generator for the `number`th of many independent texts, so that any of them can be written without those before it.
  init(seed: UInt64, number: Int) {
    var mixed = SplitMix64(seed: seed ^ (UInt64(truncatingIfNeeded: number) &* 0xd1b5_4a32_d192_ed03))
    state = mixed.next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var result = state
    result = (result ^ (result >> 30)) &* 0xbf58_476d_1ce4_e5b9
    result = (result ^ (result >> 27)) &* 0x94d0_49bb_1331_11eb
    return result ^ (result >> 31)
  }

  /// A number below `bound`, which is above 0. The slight unevenness does not matter here; that the standard library could
  /// change how it draws would.
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }
}
