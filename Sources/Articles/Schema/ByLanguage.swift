/// Something that is written differently in each language; what is given without a language holds for all of them.
package struct ByLanguage<Value: Sendable & Equatable>: Sendable, Equatable {
  private struct Entry: Sendable, Equatable {
    let tag: String
    let value: Value
  }

  /// By tag. There are few, so that looking through them is faster than hashing.
  private let entries: [Entry]

  package init(_ values: [String: Value]) {
    entries = values.sorted { $0.key < $1.key }.map { Entry(tag: $0.key, value: $0.value) }
  }

  package static var forEveryLanguage: String { "*" }

  /// The value for `language`, else for its base language (`en` of `en-GB`), else for every language.
  package subscript(_ language: LanguageTag) -> Value? {
    value(language.tag) ?? value(language.base) ?? value(Self.forEveryLanguage)
  }

  package var isEmpty: Bool { entries.isEmpty }

  private func value(_ tag: String) -> Value? {
    for entry in entries where entry.tag == tag { return entry.value }
    return nil
  }
}
