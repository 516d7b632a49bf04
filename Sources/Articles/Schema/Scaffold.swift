/// From a schema to the first text of an article.
package struct Scaffold {
  package let schema: ArticleSchema
  package let language: LanguageTag
  package let regions: [Region]

  package init(schema: ArticleSchema, language: LanguageTag, regions: [Region]) {
    self.schema = schema
    self.language = language
    self.regions = regions
  }

  package func text(_ title: String, on date: CalendarDate) -> String {
    var blocks = [frontMatter(title, on: date), comment(introductionGuidance)]
    let offered = schema.oneOf.compactMap(\.first)
    for spec in schema.sections where spec.requirement == .required || offered.contains(spec.role) { blocks += section(spec) }
    blocks += disclaimer
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func frontMatter(_ title: String, on date: CalendarDate) -> String {
    var lines = ["---", "title: \(quoted(title))"]
    for spec in schema.fields where spec.isRequired && spec.name != "title" {
      lines.append("\(spec.name): \(sample(spec, on: date))")
    }
    return (lines + ["---"]).joined(separator: "\n")
  }

  /// A value that is right where it can be known; else one that the check refuses until it is replaced.
  private func sample(_ spec: FieldSpec, on date: CalendarDate) -> String {
    switch spec.type {
    case .date: date.description
    case .boolean: "false"
    case .language: language.tag
    case .list(of: .region): "[\(regions.map { $0 == .anywhere ? "\"*\"" : $0.code }.joined(separator: ", "))]"
    case .choice(let words): words.first ?? ""
    case .string, .integer, .number, .url, .region, .slug, .path, .tag, .list, .allowance: " # \(spec.summary)"
    }
  }

  private var introductionGuidance: String {
    var asks = ["Open with what the struggle feels like, in a scene that a reader may know."]
    if let paragraphs = schema.introduction.paragraphs { asks.append("Paragraphs: \(paragraphs.inWords).") }
    if let words = schema.introduction.words { asks.append("Words: \(words.inWords).") }
    return asks.joined(separator: " ")
  }

  private func section(_ spec: SectionSpec) -> [String] {
    let title = spec.sampleHeading[language] ?? spec.role
    let isRecognised = spec.headings[language]?.contains { $0.matches(title, words: Words(title)) } ?? false
    var asks = [spec.guidance].compactMap(\.self)
    if let words = spec.content.words { asks.append("Words: \(words.inWords).") }
    if let paragraphs = spec.content.paragraphs { asks.append("Paragraphs: \(paragraphs.inWords).") }
    if let questions = spec.content.questions { asks.append("A list of questions: \(questions.inWords).") }
    if let parts = spec.content.parts { asks.append("Parts, each a paragraph that opens with its bold name: \(parts.count.inWords).") }
    for wording in spec.content.mustSay {
      if let first = wording[language]?.first { asks.append("It must say “\(first.text)”.") }
    }
    var blocks = ["## \(title)\(isRecognised ? "" : " {#\(spec.role)}")"]
    blocks.append(comment(asks.isEmpty ? "Write this section." : asks.joined(separator: " ")))
    for list in spec.content.lists where list.isRequired {
      blocks.append((list.sampleLabel[language].flatMap { $0.isEmpty ? nil : $0 } ?? list.name) + ":")
      blocks.append("- " + comment("\(list.items.inWords(of: "item"))\(list.holdsQuestions ? ", each a question" : "")"))
    }
    return blocks
  }

  private var disclaimer: [String] {
    let phrase = schema.disclaimerPhrases[language]?.first?.words.joined(separator: " ")
    return [
      "## \(Disclaimer.sampleHeading(in: language))",
      comment("Say what the article is for\(phrase.map { ", and that it is “\($0)”" } ?? "")."),
      "[[crisis-lines]]",
    ]
  }

  private func comment(_ text: String) -> String { "<!-- \(text) -->" }

  /// Always in quotes, so that no character of a title means anything to YAML.
  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
