/// The way in which lines of a text run.
package enum TextDirection: String, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"
}

extension LanguageTag {
  /// The direction of the language's script: that of the tag where it names one, as `az-Arab` does, else the one that the language is
  /// usually written in.
  package var direction: TextDirection {
    if let script { return Self.scripts.contains(script.lowercased()) ? .rightToLeft : .leftToRight }
    return Self.languages.contains(base) ? .rightToLeft : .leftToRight
  }

  private var script: Substring? {
    // Most tags are a language alone.
    guard tag.utf8.count > base.utf8.count else { return nil }
    let parts = tag.split(separator: "-")
    return parts.dropFirst().first { $0.count == 4 && $0.allSatisfy(\.isLetter) }
  }

  /// The scripts that run from right to left and are in use today, by ISO 15924.
  private static let scripts: Set<String> = ["adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa", "yezi"]

  /// The languages that are usually written in one of them.
  private static let languages: Set<String> = [
    "ar", "arc", "arz", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "skr",
    "syr", "ug", "ur", "yi",
  ]
}
