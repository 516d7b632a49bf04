import Diagnostics

/// `template/unknown-name`: a name that stands for nothing.
enum UnknownName {
  static let rule = Rule(
    "template/unknown-name", .error,
    summary: "Every name in a template is one that the model has.",
    why: "An unknown name is written as nothing, so a slip of one letter would be a silent hole on every page.",
    details: """
      Names are looked up from the innermost section outwards, as they are when a page is rendered, and through every partial, parent
      and block in the place where it is used. A partial that is used in two places has to make sense in both.
      The names of each page template are listed in the reference.
      """,
    examples: [
      .valid("a name of the page", .files(["Templates/home.html": "<h1>{{page.title}}</h1>\n"])),
      .valid(
        "the names of each article, and those around them",
        .files(["Templates/home.html": "{{#page.articles}}<a href=\"{{url}}\">{{title}} – {{site.title}}</a>{{/page.articles}}\n"])),
      .invalid("a slip in the first part", .files(["Templates/home.html": "<h1>{{⟦pgae.title⟧}}</h1>\n"])),
      .invalid("a slip in the last part", .files(["Templates/home.html": "<h1>{{⟦page.titel⟧}}</h1>\n"])),
      .invalid("a name that only an article has", .files(["Templates/home.html": "<p>{{⟦description⟧}}</p>\n"])),
      .invalid(
        "a partial used where its name is unknown",
        .files([
          "Templates/home.html": "{{#page.articles}}{{> card}}{{/page.articles}}\n{{> card}}\n",
          "Templates/partials/card.html": "<p>{{⟦description⟧}}</p>\n",
        ])),
    ])
}

extension UnknownName {
  /// - Parameters:
  ///   - known: what can be said of the part before the unknown one: “`page` has no `titel`”.
  ///   - suggestion: the whole dotted name that was perhaps meant.
  ///   - canReplace: false for a section, whose closing tag would have to change as well.
  static func unknown(
    _ source: Source, _ span: Span, known: String?, suggestion: String?, notes: [String], canReplace: Bool
  ) -> Diagnostic {
    let name = source.text(span)
    let fixes = suggestion.map { [Fix("Write `\($0)`", in: source, at: span, replacement: $0, isSafe: false)] } ?? []
    return Diagnostic(
      rule, in: source, at: span, known ?? "`\(name)` is not a name that is known here.",
      help: suggestion.map { "Did you mean `\($0)`?" } ?? "Write a name that the reference lists for this template.",
      notes: notes, fixes: canReplace ? fixes : [])
  }
}
