import Diagnostics

/// `template/wrong-kind`: a list, record or flag where text is written.
enum WrongKind {
  static let rule = Rule(
    "template/wrong-kind", .error,
    summary: "Only text and markup are written; lists, records and flags open sections.",
    why: "A list, a record or a flag has no text of its own, so the page would have nothing in its place.",
    details: """
      `{{name}}` writes text or markup. A list is gone through by `{{#name}}…{{/name}}`, in which `.` and the names of its items are known;
      a record's values are written by `{{name.part}}`; a flag decides whether `{{#name}}…{{/name}}` is written.
      """,
    examples: [
      .valid("a list as a section", .files(["Templates/home.html": "{{#page.articles}}<p>{{title}}</p>{{/page.articles}}\n"])),
      .valid("a list as a condition", .files(["Templates/home.html": "{{^page.articles}}<p>Nothing yet.</p>{{/page.articles}}\n"])),
      .invalid("a list written as text", .files(["Templates/home.html": "<p>{{⟦page.articles⟧}}</p>\n"])),
      .invalid("a record written as text", .files(["Templates/home.html": "<p>{{⟦site⟧}}</p>\n"])),
      .invalid("an item of a list without a section", .files(["Templates/home.html": "<p>{{⟦page.articles.title⟧}}</p>\n"])),
    ])
}

extension WrongKind {
  static func notText(_ source: Source, _ span: Span, _ shape: Shape, notes: [String]) -> Diagnostic {
    let name = source.text(span)
    let help: String? =
      switch shape {
      case .list: "Write `{{#\(name)}}…{{/\(name)}}` around what is said of each item."
      case .flag: "Write `{{#\(name)}}…{{/\(name)}}` around what is said when it is so."
      case .record(let layout):
        layout.fields.first.map { "Write one of its values, such as `{{\(name == "." ? "" : name + ".")\($0.name.text)}}`." }
      case .text, .html, .own: nil
      }
    return Diagnostic(rule, in: source, at: span, "`\(name)` is \(shape.description) and cannot be written.", help: help, notes: notes)
  }

  static func partOfList(_ source: Source, _ span: Span, list: String, part: String, notes: [String]) -> Diagnostic {
    Diagnostic(
      rule, in: source, at: span, "`\(list)` is a list: `\(part)` belongs to its items.",
      help: "Write `{{#\(list)}}…{{\(part)}}…{{/\(list)}}`.", notes: notes)
  }
}
