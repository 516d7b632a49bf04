import Synchronization

/// The selections that were asked for once: many articles ask for the same regions.
final class Selections: Sendable {
  private struct Key: Hashable {
    let region: Region
    let language: String
  }

  private let known = Mutex<[Key: [CrisisLine]]>([:])

  func lines(for region: Region, language: LanguageTag, _ select: () -> [CrisisLine]) -> [CrisisLine] {
    let key = Key(region: region, language: language.base)
    if let lines = known.withLock({ $0[key] }) { return lines }
    let lines = select()
    known.withLock { $0[key] = lines }
    return lines
  }
}
