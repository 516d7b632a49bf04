import Articles
import Diagnostics
import YAML

extension SiteStrings {
  /// Reads a strings file.
  ///
  /// - Parameter isUsed: whether pages are written in the language, so that each phrase must be there. What English leaves out is as it is
  ///   without a file.
  static func read(_ source: Source, language: LanguageTag, isUsed: Bool) -> (SiteStrings, [Diagnostic]) {
    FieldReader.read(source, called: "The strings of `\(language)`", empty: english) { reader in
      let english = SiteStrings.english
      let isEnglish = language.base == LanguageTag.english.base
      let plurals = reader.pluralForms() ?? .oneAndOther
      var (texts, counted, lists) = (english.texts, english.counted, english.lists)
      for phrase in Phrase.all {
        if !reader.has(phrase.name), isUsed, !isEnglish {
          reader.missing(
            phrase.name, help: "Add `\(phrase.name):`. \(phrase.summary) In English: “\(phrase.english.joined(separator: "” or “"))”")
        }
        switch phrase.form {
        case .words, .frame, .sentence: if let text = reader.phrase(phrase) { texts[phrase.name] = text }
        case .counted: if let wordings = reader.wordings(of: phrase, plurals) { counted[phrase.name] = wordings }
        case .list(let count): if let items = reader.list(phrase, count: count) { lists[phrase.name] = items }
        }
      }
      let days = reader.names("days-of-month") { key in
        Int(key).map { (1...31).contains($0) && String($0) == key } ?? false ? nil : "Write a day from 1 to 31."
      }
      let languages = reader.names("languages") {
        LanguageTag($0).map(\.base) == $0 ? nil : "Write a language without its region, as in `pt`."
      }
      let regions = reader.names("regions") { Region($0) == nil ? "Write a region as in `GB`, `CA-QC`, or `\"*\"`." : nil }
      let registry = reader.names("registry") { _ in nil }
      return SiteStrings(
        language: language, texts: texts, counted: counted, lists: lists, plurals: plurals, daysOfMonth: days,
        languages: isEnglish ? english.languages.merging(languages) { $1 } : languages,
        regions: isEnglish ? english.regions.merging(regions) { $1 } : regions, registry: registry)
    }
  }
}

extension FieldReader {
  fileprivate mutating func phrase(_ phrase: Phrase) -> PhraseText? {
    text(phrase.name).flatMap { placed($0, of: phrase) }
  }

  /// The text with its places, when they are those of the phrase; or none, where a number can be said in words.
  private mutating func placed(_ text: Placed<String>, of phrase: Phrase, mayHaveNone: Bool = false) -> PhraseText? {
    let read = PhraseText(text.value)
    if mayHaveNone, read.places.isEmpty { return read }
    if let problem = WrongPlace.check(read, phrase, at: text.span, in: source) {
      report(problem)
      return nil
    }
    return read
  }

  fileprivate mutating func wordings(of phrase: Phrase, _ plurals: PluralForms) -> [String: PhraseText]? {
    guard let node = node(phrase.name) else { return nil }
    if case .scalar = node.kind {
      guard let text = text(of: node, called: "`\(phrase.name)`").flatMap({ placed($0, of: phrase) }) else { return nil }
      return Dictionary(uniqueKeysWithValues: plurals.all.map { ($0, text) })
    }
    return group(node, called: "`\(phrase.name)`") { reader in
      var wordings: [String: PhraseText] = [:]
      for form in plurals.all {
        if !reader.has(form) {
          reader.missing(form, help: "Write the wording for each of \(plurals.all.map { "`\($0)`" }.joined(separator: ", ")).")
        }
        if let text = reader.text(form) { wordings[form] = reader.placed(text, of: phrase, mayHaveNone: plurals.isOfOneNumber(form)) }
      }
      return wordings
    }
  }

  fileprivate mutating func list(_ phrase: Phrase, count: Int) -> [String]? {
    guard let node = node(phrase.name) else { return nil }
    guard case .sequence(let items) = node.kind, items.count == count else {
      invalid("`\(phrase.name)` must be a list of \(count)", help: "Write `[…]` with \(count) items.", at: node.span)
      return nil
    }
    let texts = items.compactMap { text(of: $0, called: "an item of `\(phrase.name)`")?.value }
    return texts.count == count ? texts : nil
  }

  /// `{one: "n = 1"}`.
  fileprivate mutating func pluralForms() -> PluralForms? {
    group("plurals") { reader in
      PluralForms(
        forms: PluralForms.names.compactMap { name in
          guard let text = reader.text(name) else { return nil }
          if let condition = PluralForms.condition(text.value) { return PluralForms.Form(name: name, condition: condition) }
          reader.invalid(
            "“\(text.value)” is no condition of a number", help: "Write it as in `n = 1`, or `n % 10 = 2..4 and n % 100 != 12..14`.",
            at: text.span)
          return nil
        })
    }
  }

  /// A group of names by what they are for.
  ///
  /// - Parameter help: what to write instead of a key; nil for one that is as it should be.
  fileprivate mutating func names(_ key: String, _ help: (String) -> String?) -> [String: String] {
    group(key) { reader in
      var names: [String: String] = [:]
      for entry in reader.keys {
        let name = reader.text(entry.key)
        if let help = help(entry.key) { reader.invalid("`\(entry.key)` is no key of `\(key)`", help: help, at: entry.keySpan) }
        names[entry.key] = name?.value
      }
      return names
    } ?? [:]
  }
}
