import Mustache

extension SiteStrings {
  /// What templates see of the phrases, as `strings`: words as text, and frames as what stands around their places. Sentences are filled
  /// before a template sees them, under names of their own.
  static let layout = Layout("strings", Phrase.all.compactMap(field))

  private static let single = ["before", "after"]
  private static let double = ["before", "between", "after"]

  private static func field(_ phrase: Phrase) -> Field? {
    switch phrase.form {
    case .words: return Field(phrase.name, .text, phrase.summary)
    case .frame:
      let names = phrase.places.count == 1 ? single : double
      let places = phrase.places.map { "`{\($0)}`" }.joined(separator: " and ")
      let parts = names.map { Field($0, .text, "The words \($0) \($0 == "between" ? "the two" : places).") }
      return Field(phrase.name, .record(Layout(phrase.name, parts)), phrase.summary)
    case .sentence, .counted, .list: return nil
    }
  }

  var record: Record {
    Record(
      Self.layout,
      Self.layout.fields.map { field in
        let text = texts[field.name.text]
        guard case .record(let layout) = field.shape else { return .text(text?.filled([:])) }
        return .record(Record(layout, (text?.parts ?? []).map { .text($0) }))
      })
  }
}
