import Diagnostics
import Markdown

/// `links/unsafe-scheme`
enum UnsafeScheme {
  static let rule = Rule(
    "links/unsafe-scheme", .error, isSafety: true,
    summary: "Links have a scheme that only leads somewhere.",
    why: "`javascript:` and `data:` links run what their author wants in the reader's page.",
    details: "Allowed are `https:`, `http:` (with a warning), `mailto:`, `tel:` and `sms:`.",
    examples: [
      .invalid("A script", .body("See [this](⟦javascript:alert(1)⟧).\n")),
      .invalid("A script in disguise", .body("See [this](<⟦java&#9;script:alert(1)⟧>).\n")),
      .valid("An address of mail", .body("Write [to us](mailto:help@example.org).\n")),
    ])

  static func diagnostic(_ scheme: String, _ node: Int, _ document: Document) -> Diagnostic {
    Diagnostic(
      rule, in: document.source, at: document.destinationSpan(of: node), "A link cannot have the scheme `\(scheme):`",
      help: "Link to an `https://` address, or take the link out.")
  }
}
