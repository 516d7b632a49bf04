import Articles
import Diagnostics

/// `strings/misnamed-file`
enum MisnamedStrings {
  static let rule = Rule(
    "strings/misnamed-file", .error,
    summary: "Every file in `Content/strings` is named after a language.",
    why: "Words in a file that no language has are on no page.",
    details:
      "Name it by the language's tag, as in `de.yml` or `pt-BR.yml`. A file can wait there for a language that the site does not have yet.",
    examples: [
      .invalid("A name in words", .files(["Content/strings/german.yml": "⟦⟧home: Start\n"])),
      .valid("A tag", .files(["Content/strings/de.yml": "home: Start\n"])),
    ])

  static func diagnostic(_ path: String) -> Diagnostic {
    Diagnostic(
      rule, file: path, "`\(path)` is named after no language", help: "Name it by the language's tag, as in `\(SiteFiles.strings)de.yml`.")
  }
}
