package import Diagnostics
package import Markdown

/// `limits/too-complex`
package enum TooComplex {
  static let rule = Rule(
    "limits/too-complex", .error,
    summary: "A text has no more markup than can be read in a moment.",
    why: "Some patterns of brackets and bars take a Markdown parser minutes to read, so one file could hold up the whole site.",
    details: "The limits are far above what an article needs. The message says what there is too much of.",
    examples: [
      .invalid(
        "Quotations nested a hundred deep", .body("⟦" + String(repeating: "> ", count: 120) + "⟧deep\n")),
      .valid("A quotation in a quotation", .body("> > Two deep.\n")),
    ])

  package static func check(_ text: MarkdownText) -> Diagnostic? {
    guard let excess = Complexity.excess(in: text) else { return nil }
    return Diagnostic(
      rule, in: text.source, at: excess.span, "The text has \(excess.count) \(excess.limit.counted); at most \(excess.allowed) are allowed",
      help: "Write it more simply, or split the file into several articles.")
  }
}
