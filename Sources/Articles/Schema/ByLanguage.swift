/// Something that is written differently in each language; what is given without a language holds for all of them.
package struct ByLanguage<Value: Sendable & Equatable>: Sendable, Equatable {
  private let values: [String: Value]

  package init(_ values: [String: Value]) {
    self.values = values
  }

  package static var forEveryLanguage: String { "*" }

  /// The value for `language`, else for its base language (`en` of `en-GB`), else for every language.
  package subscript(_ language: LanguageTag) -> Value? {
    values[language.tag] ?? values[language.base] ?? values[Self.forEveryLanguage]
  }

  package var isEmpty: Bool { values.isEmpty }
}
