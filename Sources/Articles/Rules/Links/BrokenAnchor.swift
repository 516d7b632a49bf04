package import Diagnostics
package import Markdown

/// `links/broken-anchor`
package enum BrokenAnchor {
  static let rule = Rule(
    "links/broken-anchor", .error,
    summary: "A link to a heading leads to one that is there.",
    why: "The browser opens the page at its top instead, and the reader has to search.",
    details: "A heading's id is made from its words, or set by `{#id}` at its end; ids that are set stay when the words change.",
    examples: [
      .invalid("A heading that is not there", .body("See [below](⟦#beloow⟧).\n\n## Below\n\nText.\n")),
      .invalid(
        "A heading that another article has not",
        .files([
          "Content/pages/one.md": "---\ntitle: One\n---\n\nSee [two](⟦two.md#end⟧).\n",
          "Content/pages/two.md": "---\ntitle: Two\n---\n\n## Start\n\nText.\n",
        ])),
      .valid("A heading that is there", .body("See [below](#below).\n\n## Below\n\nText.\n")),
    ])

  /// `title` names the other text; nil for a heading of the same one.
  package static func diagnostic(_ fragment: String, in ids: [String], title: String?, _ node: Int, _ document: Document) -> Diagnostic {
    let meant = Suggestion.nearest(to: fragment, among: ids)
    let place = title.map { "“\($0)”" } ?? "This text"
    return Diagnostic(
      rule, in: document.source, at: document.destinationSpan(of: node), "\(place) has no heading with the id `\(fragment)`",
      help: meant.map { "Did you mean `#\($0)`?" }
        ?? (ids.isEmpty ? "Check the id, or link to the text itself." : "Its ids: \(ids.map { "`\($0)`" }.joined(separator: ", "))."))
  }
}
