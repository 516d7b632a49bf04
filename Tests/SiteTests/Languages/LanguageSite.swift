import Articles
import Diagnostics
import Foundation
import Site

/// The small site in two languages, English and German, with what a test adds to it.
struct LanguageSite {
  static let settings = """
    title: Example
    description: In English.
    base-url: https://example.org
    language: en
    regions: [US]
    articles-per-page: 2
    languages:
      de: {title: Beispiel, description: Auf Deutsch., regions: [DE]}

    """

  /// The strings file of the sample site.
  static func strings(_ language: String) throws -> String {
    try String(contentsOf: Recorded.root.appending(path: "Content/strings/\(language).yml"), encoding: .utf8)
  }

  var files = ExampleSite.files

  init() throws {
    files["Content/articles/example.md"] = nil
    files["Content/site.yml"] = Self.settings
    files["Content/strings/de.yml"] = try Self.strings("de")
    files["Content/article-schema.yml"] = """
      disclaimer:
        phrases: {en: not a substitute for professional care, de: kein Ersatz für professionelle Hilfe}
      sections:
        - role: questions
          heading: {en: Questions, de: Fragen}
          contains: {questions: {min: 1}}
        - role: ifs-view
          heading: {en: How IFS Sees, de: Wie IFS}
          contains: {parts: {min: 1}}

      """
    files["Content/crisis-lines.yml"]? +=
      "  - {id: de-one, country: DE, languages: [de], name: Eine Nummer, audience: everyone, category: emotional-support, channels: [{kind: call, display: 0800 111 0 111, dial: \"08001110111\", number: national, hours: 24/7, cost: free}], verified: {on: 2026-09-01}}\n"
    files["Templates/home.html"] =
      "{{page.language}} {{site.title}} {{site.url}} {{site.topics-url}} {{site.feed-url}}{{#page.articles}} {{url}} {{date-text}}{{/page.articles}}{{#page.pagination}} {{position}}{{/page.pagination}}\n"
    files["Templates/topics.html"] = "{{page.title}}{{#page.topics}} {{url}} {{count-text}}{{/page.topics}}\n"
    files["Templates/topic.html"] = "{{page.topic.count-text}}{{#page.articles}} {{url}}{{/page.articles}}\n"
    files["Templates/page.html"] =
      "{{page.language}}{{#page.languages}}{{#all}} {{tag}}={{url}}{{#is-version}}*{{/is-version}}{{#is-current}}!{{/is-current}}{{/all}}{{/page.languages}}{{#page.alternates}} {{tag}}={{address}}{{/page.alternates}}\n{{page.body}}"
    files["Templates/article.html"] =
      "<html lang=\"{{page.language}}\" dir=\"{{page.direction}}\">{{#page.languages}}{{#all}} {{tag}}={{url}}{{#is-version}}*{{/is-version}}{{#is-current}}!{{/is-current}}{{/all}}{{/page.languages}}{{#page.alternates}} {{tag}}={{address}}{{/page.alternates}} {{article.date-text}}, {{article.reading-time}}{{#article.next}} next={{url}}{{/article.next}}{{#article.related}} related={{url}}{{/article.related}}{{#article.tags}} {{url}}{{/article.tags}} {{article.introduction}}{{#article.sections}}{{body}}{{/article.sections}}{{> disclaimer}}</html>\n"
    files["Templates/partials/disclaimer.html"] =
      "{{#article.disclaimer}}{{body}}{{#regions}}<h3>{{name}}</h3>{{#lines}}<p>{{name}} {{audience}} {{language-names}} {{checked-on-text}}{{#contacts}} <a href=\"{{href}}\">{{label}}</a> {{hours}} {{cost}}{{/contacts}}</p>{{/lines}}{{/regions}}{{/article.disclaimer}}"
  }

  /// An article in English; `fields` are more lines of front matter.
  static func english(_ title: String, date: String = "2026-01-01", fields: String = "", sections: String = "") -> String {
    article(title, date: date, fields: fields, sections: sections, "## Disclaimer\n\nThis is not a substitute for professional care.")
  }

  static func german(_ title: String, date: String = "2026-01-01", fields: String = "", sections: String = "") -> String {
    article(title, date: date, fields: fields, sections: sections, "## Wichtiger Hinweis\n\nDas ist kein Ersatz für professionelle Hilfe.")
  }

  private static func article(_ title: String, date: String, fields: String, sections: String, _ disclaimer: String) -> String {
    "---\ntitle: \(title)\ndate: \(date)\nreviewed: 2026-06-01\n\(fields)---\n\nAn introduction.\n\n\(sections)\n\(disclaimer)\n\n[[crisis-lines]]\n"
  }

  /// Builds the site; with errors the files are empty.
  func build(drafts: Bool = false) throws -> (report: BuildReport, files: [String: String]) {
    let output = MemoryOutput()
    var options = BuildOptions(today: ExampleSite.today)
    options.includesDrafts = drafts
    let report = try Build.run(MemoryTree(text: files), options, into: output)
    return (report, report.published == nil ? [:] : output.files.mapValues { String(decoding: $0, as: UTF8.self) })
  }

  /// What is found, as `rule: message`, but for what is told of crisis lines.
  func findings() throws -> [String] {
    try build().report.diagnostics.filter { !$0.rule.hasPrefix("crisis/") }.map { "\($0.rule): \($0.message)" }
  }
}
