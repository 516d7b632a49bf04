import Diagnostics

/// `template/unused`: a template that is on no page.
enum UnusedTemplate {
  static let rule = Rule(
    "template/unused", .hint,
    summary: "Every template is used by a page.",
    why: "A template that nothing uses is easily mended in vain, and its names are not checked.",
    details: "A template is used when it is rendered as a page, or called by one that is used.",
    examples: [
      .valid("a partial that is called", .files(["Templates/home.html": "{{> one}}\n", "Templates/partials/one.html": "<p>x</p>\n"])),
      .invalid(
        "a partial that nothing calls",
        .files(["Templates/home.html": "<p>{{page.title}}</p>\n", "Templates/partials/one.html": "⟦⟧<p>x</p>\n"])),
    ])
}

extension UnusedTemplate {
  static func unused(_ source: Source, name: String) -> Diagnostic {
    Diagnostic(
      rule, in: source, at: Span(at: source.contentStart), "No page uses the template `\(name)`.",
      help: "Call it by `{{> \(name)}}`, or take the file away.")
  }
}
