import Articles
import Diagnostics

/// `strings/wrong-place`
enum WrongPlace {
  static let rule = Rule(
    "strings/wrong-place", .error,
    summary: "Every phrase of a strings file has the places that are filled in it, such as `{date}`.",
    why: "A date, a number or a link that has no place in its sentence is on no page.",
    details: """
      The places are those of the English phrase, each once; other words in braces are none. A wording for a single number, as for `n = 1`, may say the \
      number in words. Where templates put markup into the places, as a \
      link, they stand in the order of the English.
      """,
    examples: [
      .invalid("A slip in the name of a place", .files(["Content/strings/en.yml": "date: ⟦\"{day} {mouth} {year}\"⟧\n"])),
      .invalid("A place that is missing", .files(["Content/strings/en.yml": "page-of: ⟦\"Page {current}\"⟧\n"])),
      .invalid("Places in another order", .files(["Content/strings/en.yml": "text-word: ⟦\"To {number}, text {word}\"⟧\n"])),
      .valid("The places of the phrase", .files(["Content/strings/en.yml": "date: \"{month} {day}, {year}\"\n"])),
    ])

  static func check(_ text: PhraseText, _ phrase: Phrase, at span: Span, in source: Source) -> Diagnostic? {
    let (found, wanted) = (text.places, phrase.places)
    if let unknown = found.first(where: { !wanted.contains($0) }) {
      let meant = Suggestion.nearest(to: unknown, among: wanted).map { "Did you mean `{\($0)}`?" }
      return Diagnostic(
        rule, in: source, at: span, "`{\(unknown)}` is no place of `\(phrase.name)`",
        help: meant ?? (wanted.isEmpty ? "Write words without braces." : "Its places are \(list(wanted))."))
    }
    if let missing = wanted.first(where: { !found.contains($0) }) {
      return Diagnostic(
        rule, in: source, at: span, "`\(phrase.name)` has no `{\(missing)}`",
        help: "Write `{\(missing)}` where it belongs in the sentence. In English: “\(phrase.english.last ?? "")”")
    }
    let isInOrder = phrase.form == .frame ? found == wanted : found.count == wanted.count
    guard !isInOrder else { return nil }
    return Diagnostic(
      rule, in: source, at: span, "The places of `\(phrase.name)` must stand once each, in the order \(list(wanted))",
      help: "Build the sentence so that it keeps the order. In English: “\(phrase.english.last ?? "")”")
  }

  private static func list(_ places: [String]) -> String {
    places.map { "`{\($0)}`" }.joined(separator: ", ")
  }
}
