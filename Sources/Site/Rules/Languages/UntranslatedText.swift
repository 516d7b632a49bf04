import Articles
import Diagnostics

/// `strings/untranslated`
enum UntranslatedText {
  static let rule = Rule(
    "strings/untranslated", .warning,
    summary: "What the registry says of the lines that readers are shown is in the readers' language.",
    why: "Somebody in need should not have to make out in a foreign language whom a line is for and what it costs.",
    details: """
      The registry is written in the site's own language. `registry` in the strings file of another language says the same in that language, text \
      by text: `registry: {everyone: alle}`. It is told of for `audience`, `cost`, `menu`, `hours-exception` and the `because` of incidents, and for the \
      name of an emergency number; names of \
      regions and of languages stand under `regions` and `languages`. There is no example here, because it takes a strings file with \
      every phrase of a second language.
      """,
    examples: [])

  /// - Parameter group: where in the strings file its words belong.
  static func diagnostic(_ text: String, under group: String, of line: CrisisLine, file: String, in registry: Source) -> Diagnostic {
    Diagnostic(
      rule, in: registry, at: line.idSpan, "`\(file)` has no words for “\(text)”, which `\(line.id)` says",
      help: "Add `\(text): …` to `\(group)` in `\(file)`.")
  }
}
