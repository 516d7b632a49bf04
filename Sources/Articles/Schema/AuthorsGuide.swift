import Markdown

/// From a schema to a guide in Markdown for the people who write articles: all that an article of the site must contain, in the order in which
/// they write it, and a whole article to start from.
package struct AuthorsGuide {
  package let schema: ArticleSchema
  /// The site's title; empty where it has none.
  package let site: String
  /// The language of the headings and wordings that the guide shows; the guide itself is in English.
  package let language: LanguageTag
  package let regions: [Region]

  package init(schema: ArticleSchema, site: String, language: LanguageTag, regions: [Region]) {
    self.schema = schema
    self.site = site
    self.language = language
    self.regions = regions
  }

  /// The same text for the same schema on every day.
  package var markdown: String {
    let blocks = [opening] + frontMatter + introduction + sections + disclaimer + everywhere + sample
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var opening: String {
    """
    # Writing for \(site.isEmpty ? "this site" : site.onOneLine)

    This guide is made from the site's `article-schema.yml`. `tealight check` holds every article to it, and says for each problem where it is and \
    what to write instead. `tealight new "A Title"` writes the start of an article.

    An article is one file of Markdown in `Content/articles`. It has, in this order: front matter, an introduction, sections, and a disclaimer \
    with crisis lines.
    """
  }

  private var sample: [String] {
    let scaffold = Scaffold(schema: schema, language: language, regions: regions).text("The Title", on: Self.sampleDay)
    return [
      "## A whole article to start from",
      "Put your own words in place of everything between `<!--` and `-->`; until then a check counts each of these as an error.",
      MarkdownWriting.code(String(scaffold.dropLast()), "markdown").joined(separator: "\n"),
    ]
  }

  /// 1 September 2026, so that a guide is not another text each day.
  private static let sampleDay = CalendarDate(daysSince1970: 20_697)
}

extension String {
  /// Words of the site's owner where a line break would end a heading, an item or a cell.
  var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Sequence<String> {
  /// “a”, “a or b”, “a, b or c”.
  func joinedAsAlternatives() -> String {
    let all = Array(self)
    guard let last = all.last, all.count > 1 else { return all.first ?? "" }
    return all.dropLast().joined(separator: ", ") + " or " + last
  }
}
