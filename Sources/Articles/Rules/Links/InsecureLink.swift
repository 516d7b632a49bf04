import Diagnostics
import Markdown

/// `links/insecure`
enum InsecureLink {
  static let rule = Rule(
    "links/insecure", .warning,
    summary: "Links to other sites use https.",
    why: "With http everybody on the way can see, and change, what a reader in distress reads.",
    details: "Write `https://`; nearly every site answers there. If one does not, link to a better source.",
    examples: [
      .invalid("A link with http", .body("See [the source](⟦http://example.org/⟧).\n")),
      .invalid("A link without a scheme", .body("See [the source](⟦//example.org/⟧).\n")),
      .valid("A link with https", .body("See [the source](https://example.org/).\n")),
    ])

  static func diagnostic(_ node: Int, _ document: Document) -> Diagnostic {
    let span = document.destinationSpan(of: node)
    let secure = document.destinationString(of: node).replacingScheme(with: "https")
    return Diagnostic(
      rule, in: document.source, at: span, "The link is not encrypted", help: "Write `\(secure)`.",
      fixes: [Fix("Write `\(secure)`", in: document.source, at: span, replacement: secure, isSafe: false)])
  }
}

extension String {
  fileprivate func replacingScheme(with scheme: String) -> String {
    scheme + ":" + (hasPrefix("//") ? self[...] : drop { $0 != ":" }.dropFirst())
  }
}
