import Articles
import Diagnostics

/// `page/disclaimer-dropped`
enum DisclaimerDropped {
  static let rule = Rule(
    "page/disclaimer-dropped", .error, isSafety: true,
    summary: "Every article's page shows its disclaimer where readers can see it.",
    why: "A template can lose what the article has; only the finished page proves that readers get it.",
    details: """
      Each finished page is read as a browser reads it. The words of the disclaimer must stand in it: not in a comment, in `<template>`, \
      `<noscript>` or `<details>`, not under `hidden`, `inert` or `aria-hidden`, not styled away by a `style` attribute, and not on a page that a refresh leads away from. The finding points at \
      the call of the partial `disclaimer`, or at the start of the template. Style sheets and scripts are not looked at.
      """,
    examples: [
      .invalid(
        "A template without it",
        .files(["Templates/article.html": "⟦⟧<!doctype html><html lang=\"en\"><body>{{article.introduction}}</body></html>\n"])),
      .invalid(
        "A template with it in a comment",
        .files(["Templates/article.html": "<!doctype html><html lang=\"en\"><body><!-- ⟦{{> disclaimer}}⟧ --></body></html>\n"])),
      .invalid(
        "A template with it in a template element",
        .files(["Templates/article.html": "<!doctype html><html lang=\"en\"><body><template>⟦{{> disclaimer}}⟧</template></body></html>\n"])
      ),
      .invalid(
        "A template that hides it",
        .files(["Templates/article.html": "<!doctype html><html lang=\"en\"><body><div hidden>⟦{{> disclaimer}}⟧</div></body></html>\n"])),
      .valid(
        "A template that shows it",
        .files(["Templates/article.html": "<!doctype html><html lang=\"en\"><body>{{> disclaimer}}</body></html>\n"])),
    ])
}

/// `page/crisis-line-dropped`
enum CrisisLineDropped {
  static let rule = Rule(
    "page/crisis-line-dropped", .error, isSafety: true,
    summary: "Every article's page shows each of its crisis lines, with links that lead where the registry says.",
    why: "A number that is in the source and not on the page helps nobody.",
    details:
      "For each line its name must be visible, and for each of its contacts a link with the registry's address whose words hold the registry's number.",
    examples: [
      .invalid(
        "A template that shows the text alone",
        .files(["Templates/article.html": "⟦⟧<!doctype html><html lang=\"en\"><body>{{article.disclaimer.body}}</body></html>\n"])),
      .invalid(
        "A template whose links lead nowhere",
        .files([
          "Templates/article.html":
            "⟦⟧<!doctype html><html lang=\"en\"><body>{{article.disclaimer.body}}{{#article.disclaimer.crisis-lines}}<p>{{name}} {{#contacts}}<a href=\"#\">{{label}}</a>{{/contacts}}</p>{{/article.disclaimer.crisis-lines}}</body></html>\n"
        ])),
      .valid(
        "A template that shows them",
        .files(["Templates/article.html": "<!doctype html><html lang=\"en\"><body>{{> disclaimer}}</body></html>\n"])),
    ])
}

/// `page/third-party-request`
enum ThirdPartyRequest {
  static let rule = Rule(
    "page/third-party-request", .error, isSafety: true,
    summary: "No page makes the browser ask another site for anything.",
    why: "Every such request tells somebody else who reads about what, and when.",
    details:
      "Looked at are pictures, scripts, style sheets, fonts, frames, forms, refreshes and preloads in pages, and `url()` and `@import` in style sheets of the theme. Links to click are fine.",
    examples: [
      .invalid(
        "A style sheet of another site",
        .files([
          "Templates/home.html":
            "<!doctype html><html lang=\"en\"><head><link rel=\"stylesheet\" href=\"⟦https://fonts.example.com/a.css⟧\"></head></html>\n"
        ])),
      .invalid(
        "A font of another site",
        .files(["Templates/assets/style.css": "@font-face { font-family: a; src: url(\"⟦https://fonts.example.com/a.woff2⟧\") }\n"])),
      .valid(
        "A link to another site",
        .files([
          "Templates/home.html": "<!doctype html><html lang=\"en\"><body><a href=\"https://example.com/\">Elsewhere</a></body></html>\n"
        ])),
    ])

  static func diagnostic(_ address: String, at span: Span, in source: Source, page: String?) -> Diagnostic {
    Diagnostic(
      rule, in: source, at: span, "A page would fetch `\(address)` from another site",
      help: "Put the file into `Templates/assets`, and use it from there.",
      notes: page.map { ["Seen on the page `\($0)`."] } ?? [])
  }
}
