import Markdown

/// What holds for every article of every site.
extension AuthorsGuide {
  var disclaimer: [String] {
    let phrases = (schema.disclaimerPhrases[language] ?? []).map { "“\($0.words.joined(separator: " "))”" }
    let wording =
      phrases.isEmpty
      ? "The site has no accepted wording for `\(language)` yet: its owner has to add one to the schema."
      : "One of these wordings must stand in it, in a paragraph, not in a list, a quotation or code:"
    let regions = regions.map(\.code).joined(separator: ", ")
    return [
      "## Disclaimer",
      "The last section of every article, without exception. Its heading is `## \(Disclaimer.sampleHeading(in: language))`.",
      wording,
    ] + (phrases.isEmpty ? [] : [phrases.map { "- \($0)" }.joined(separator: "\n")]) + [
      """
      Then write `[[crisis-lines]]`, alone in a paragraph. On the page the crisis lines of the article's `regions` stand there\
      \(regions.isEmpty ? "" : ", or those of the site's regions: \(regions)"). `[[crisis-lines: GB]]` names other regions. Lines can \
      be written out as a list instead; each must then be in the site's `crisis-lines.yml`, and the page shows it as it stands there.
      """
    ]
  }

  var everywhere: [String] {
    [
      "## Text, pictures and links",
      """
      - A paragraph that ends in a colon is a promise: its list, its quotation or its question stands right under it.
      - The title is not repeated as a heading. Under `##` comes `###`, then `####`; no level is left out.
      - HTML is an error; Markdown is all there is.
      - A picture is a file beside the article or in `Content/assets`, never one of another site. Say in words what it shows: \
      `![A lamp in a window](lamp.jpg)`.
      - A link has words. To another article it names the file, as in `[burnout](burnout.md)`; to another site it starts with `https://`.
      - With `draft: true` in the front matter an article is checked, but not published.
      """,
    ]
  }
}
