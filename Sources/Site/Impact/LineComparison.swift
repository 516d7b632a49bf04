import Articles

/// Two records of one crisis line compared by what they say, and not by where they stand in a file.
enum LineComparison {
  /// The fields that are different, in the order in which a registry has them; none for records that say the same.
  static func changes(from old: CrisisLine, to new: CrisisLine) -> [FieldChange] {
    let texts = fields.compactMap { field -> FieldChange? in
      let (before, after) = (field.words(old), field.words(new))
      return before == after ? nil : FieldChange(field.name, before, after)
    }
    return texts + ContactComparison.changes(from: old.channels, to: new.channels)
  }

  private typealias Field = (name: String, words: @Sendable (CrisisLine) -> String?)

  private static let fields: [Field] = [
    ("id", { $0.id }),
    ("region", { $0.region.code }),
    ("languages", { list($0.languages.map(\.tag)) }),
    ("name", { $0.name }),
    ("local-name", { $0.localName }),
    ("audience", { $0.audience }),
    ("category", { $0.category.rawValue }),
    ("status", { $0.status.rawValue }),
    ("website", { $0.website }),
    ("verified", { $0.verified?.inWords }),
    ("since", { $0.since?.description }),
    ("supersedes", { list($0.supersedes.map(\.value)) }),
    ("replaced-by", { $0.replacedBy?.value }),
    ("retired-names", { list($0.retiredNames) }),
    ("retired-urls", { list($0.retiredURLs) }),
    ("retired-phrases", { list($0.retiredPhrases) }),
    // What an incident makes of a record on its day.
    ("stand-in", { $0.standIn.map { "for \($0.replacedName) (\($0.replaced)) until \($0.until): \($0.because)" } }),
    ("replaced for now", { $0.isReplacedForNow ? "yes" : nil }),
  ]

  private static func list(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}

extension CrisisLine.Verification {
  /// `2026-09-01 (source, https://example.org/)`.
  fileprivate var inWords: String {
    let details = [how.rawValue, by.map { "by \($0)" }, url].compactMap(\.self)
    return "\(on?.description ?? "no date") (\(details.joined(separator: ", ")))"
  }
}
