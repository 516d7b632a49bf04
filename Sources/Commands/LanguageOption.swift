import ArgumentParser
import Articles

/// The language of a text that a command writes.
struct LanguageOption: ParsableArguments {
  @Option(help: ArgumentHelp("The language of the text, one of the site's. (default: the site's own)", valueName: "language"))
  var language: String?

  var tag: LanguageTag? { language.flatMap { LanguageTag($0) } }

  /// What is said of a language that the site does not have.
  var unknown: ValidationError {
    ValidationError("The site has no language '\(language ?? "")'. Name one of `language` or `languages` in its site.yml.")
  }

  func validate() throws {
    if let language, tag == nil { throw ValidationError("'\(language)' is no language tag. Write it as in en or pt-BR.") }
  }
}
