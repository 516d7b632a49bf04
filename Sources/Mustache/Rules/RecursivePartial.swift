import Diagnostics

/// `template/recursive-partial`: a template that calls itself.
enum RecursivePartial {
  static let rule = Rule(
    "template/recursive-partial", .error,
    summary: "No template calls itself, directly or through others.",
    why: "A template that calls itself may never end, and nobody could say beforehand what is on the page.",
    details:
      "Every circle of calls is reported once, at the call that closes it. What is nested in the model is written out level by level.",
    examples: [
      .valid(
        "a partial that calls another",
        .files([
          "Templates/home.html": "{{> one}}\n", "Templates/partials/one.html": "<p>{{> two}}</p>\n", "Templates/partials/two.html": "x\n",
        ])),
      .invalid(
        "a partial that calls itself",
        .files(["Templates/home.html": "{{> one}}\n", "Templates/partials/one.html": "<p>{{> ⟦one⟧}}</p>\n"])),
      .invalid(
        "two partials that call each other",
        .files([
          "Templates/home.html": "{{> one}}\n", "Templates/partials/one.html": "<p>{{> two}}</p>\n",
          "Templates/partials/two.html": "<p>{{> ⟦one⟧}}</p>\n",
        ])),
    ])
}

extension RecursivePartial {
  /// - Parameter circle: the names of the templates from the one that is called to the one that calls it.
  static func recursive(_ source: Source, _ name: Span, circle: [String]) -> Diagnostic {
    let way = (circle + circle.prefix(1)).map { "`\($0)`" }.joined(separator: " → ")
    return Diagnostic(
      rule, in: source, at: name, "`\(source.text(name))` calls itself here: \(way).", help: "Take out one of these calls.")
  }
}
