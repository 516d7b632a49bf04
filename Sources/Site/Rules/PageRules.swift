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

/// `page/unlisted-number`
enum UnlistedNumber {
  static let rule = Rule(
    "page/unlisted-number", .error, isSafety: true,
    summary: "Every link of a page that calls or texts leads to a number of the registry, and shows the number it leads to.",
    why: "A number that stands in a template is on every page, and nobody looks at it when numbers change.",
    details: """
      Each finished page is read again. A link to `tel:`, `sms:` or WhatsApp must be the address that the registry's record makes, and the digits in its \
      words must be the same. Numbers in an author's own text are told of by the rules `crisis/*`, at their place.
      """,
    examples: [
      .invalid("A number in a template", .files(["Templates/home.html": page("<a href=\"⟦tel:02079460000⟧\">Call us</a>")])),
      .invalid("A link that shows another number", .files(["Templates/home.html": page("<a href=\"⟦tel:988⟧\">911</a>")])),
      .valid("A number of the registry", .files(["Templates/home.html": page("<a href=\"tel:988\">988</a>")])),
    ])

  static func page(_ markup: String) -> String {
    "<!doctype html><html lang=\"en\"><title>{{page.title}}</title>\(markup)</html>\n"
  }

  static func diagnostic(_ href: String, at span: Span, in source: Source, page: String, notes: [String]) -> Diagnostic {
    Diagnostic(
      rule, in: source, at: span, "The page `\(page)` has a link to `\(href)`, which is no number of the registry or shows another",
      help: "Take the number from `article.disclaimer.crisis-lines`: `<a href=\"{{href}}\">{{label}}</a>` for each of its `contacts`.",
      notes: notes)
  }
}

/// `page/relabelled-number`
enum RelabelledNumber {
  static let rule = Rule(
    "page/relabelled-number", .error, isSafety: true,
    summary: "No label is put on a link to a number: screen readers read the number itself.",
    why: "Labels made by hand have had 911 read as four digits, and 711 as one.",
    details: "A link that calls or texts has neither `aria-label` nor `aria-labelledby`. Its visible words are its name.",
    examples: [
      .invalid(
        "A label on a number",
        .files(["Templates/home.html": UnlistedNumber.page("<a href=\"⟦tel:988⟧\" aria-label=\"9. 9. 8.\">988</a>")])),
      .valid("A number without a label", .files(["Templates/home.html": UnlistedNumber.page("<a href=\"tel:988\">988</a>")])),
    ])

  static func diagnostic(_ href: String, at span: Span, in source: Source, page: String, notes: [String]) -> Diagnostic {
    Diagnostic(
      rule, in: source, at: span, "The page `\(page)` puts a label on the link to `\(href)`",
      help: "Take out the `aria-label`.", notes: notes)
  }
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
