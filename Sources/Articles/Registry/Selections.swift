import Synchronization

/// The selections that were asked for once: many articles ask for the same regions.
final class Selections: Sendable {
  private struct Selection {
    let region: Region
    let language: String
    let lines: [CrisisLine]
  }

  /// A site asks for a few regions: to look through them costs less than to hash a name.
  private let known = Mutex<[Selection]>([])

  func lines(for region: Region, language: LanguageTag, _ select: () -> [CrisisLine]) -> [CrisisLine] {
    let found = known.withLock { known in known.first { $0.region == region && $0.language == language.base }?.lines }
    if let found { return found }
    let lines = select()
    known.withLock { $0.append(Selection(region: region, language: language.base, lines: lines)) }
    return lines
  }
}
