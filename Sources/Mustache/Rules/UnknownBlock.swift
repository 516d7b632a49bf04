import Diagnostics

/// `template/unknown-block`: something said for a block that the parent does not have.
enum UnknownBlock {
  static let rule = Rule(
    "template/unknown-block", .error,
    summary: "A block between the tags of a parent is one that the parent has.",
    why: "What is said for a block that does not exist appears on no page.",
    details: """
      In `{{<base}}{{$main}}…{{/main}}{{/base}}`, the template `base`, or one that it calls, has to have a place for it:
      `{{$main}}{{/main}}`.
      """,
    examples: [
      .valid(
        "a block of the parent",
        .files([
          "Templates/home.html": "{{<base}}{{$main}}<p>Hello</p>{{/main}}{{/base}}\n",
          "Templates/partials/base.html": "<main>{{$main}}{{/main}}</main>\n",
        ])),
      .invalid(
        "a slip in the name of a block",
        .files([
          "Templates/home.html": "{{<base}}{{$⟦mian⟧}}<p>Hello</p>{{/mian}}{{/base}}\n",
          "Templates/partials/base.html": "<main>{{$main}}{{/main}}</main>\n",
        ])),
    ])
}

extension UnknownBlock {
  static func unknown(_ source: Source, _ name: Span, parent: String, suggestion: String?) -> Diagnostic {
    Diagnostic(
      rule, in: source, at: name, "The template `\(parent)` has no block `\(source.text(name))`, so this is never rendered.",
      help: suggestion.map { "Did you mean `\($0)`?" } ?? "Add `{{$\(source.text(name))}}{{/\(source.text(name))}}` to `\(parent)`.")
  }
}
