import Articles
import Diagnostics

/// An article as schema.org has it: an article that is content about a topic of health, by the aspects that its sections have in the schema
/// (schema.org, `Article`, `HealthTopicContent`). Questions to reflect on are none that somebody answers, so it is never an `FAQPage`.
///
/// Every page has it, so its JSON is written as it comes: no value is made of it first.
enum ArticleData {
  static func write(_ model: RenderedArticle, into bytes: inout [UInt8]) {
    let metadata = model.article.metadata
    let aspects = aspects(of: model.article)
    bytes.add(#"{"@context":"https://schema.org","@type":"#)
    if aspects.isEmpty { bytes.add(#""Article""#) } else { bytes.add(#"["Article","HealthTopicContent"]"#) }
    bytes.add(#","headline":"#, metadata.title.value)
    bytes.add(#","url":"#, model.settings.address(model.text.url))
    bytes.add(#","inLanguage":"#, model.article.language.tag)
    if let date = metadata.date { bytes.add(#","datePublished":"#, date.description) }
    if let date = metadata.updated { bytes.add(#","dateModified":"#, date.description) }
    writeAuthor(metadata, model.edition, into: &bytes)
    if model.hasCard { bytes.add(#","image":"#, model.settings.address(CardStage.url(of: model.text))) }
    for (number, aspect) in aspects.enumerated() {
      if number == 0 { bytes.add(#","hasHealthAspect":["#) } else { bytes.add(",") }
      bytes += addresses[aspect] ?? []
    }
    if !aspects.isEmpty { bytes.add("]") }
    writeReview(metadata, into: &bytes)
    bytes.add("}")
  }

  /// The aspects' names at schema.org, in quotes.
  private static let addresses = Dictionary(
    uniqueKeysWithValues: HealthAspect.allCases.map { ($0, Array("\"https://schema.org/\($0.rawValue)\"".utf8)) })

  /// Whether an author's name is that of a person or of a group nobody has said; a site is published by somebody.
  private static func writeAuthor(_ metadata: Metadata, _ edition: Edition, into bytes: inout [UInt8]) {
    if let author = metadata.author {
      bytes.add(#","author":{"name":"#, author)
    } else {
      bytes.add(#","author":{"@type":"Organization","name":"#, edition.author ?? edition.title)
    }
    bytes.add("}")
  }

  /// The aspects of the sections that the article has, each once, in the order of the sections.
  private static func aspects(of article: Article) -> [HealthAspect] {
    var aspects: [HealthAspect] = []
    for section in article.sections {
      for aspect in section.healthAspects where !aspects.contains(aspect) { aspects.append(aspect) }
    }
    return aspects
  }

  /// Who reviewed the page, and when: only what the front matter says.
  private static func writeReview(_ metadata: Metadata, into bytes: inout [UInt8]) {
    guard metadata.reviewed != nil || metadata.reviewer != nil else { return }
    bytes.add(#","mainEntityOfPage":{"@type":"WebPage""#)
    if let day = metadata.reviewed { bytes.add(#","lastReviewed":"#, day.value.description) }
    if let reviewer = metadata.reviewer {
      bytes.add(#","reviewedBy":{"@type":"Person","name":"#, reviewer)
      bytes.add("}")
    }
    bytes.add("}")
  }
}

extension [UInt8] {
  /// Appends JSON as it is.
  fileprivate mutating func add(_ json: StaticString) {
    json.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// Appends JSON and a string behind it.
  fileprivate mutating func add(_ json: StaticString, _ text: String) {
    add(json)
    JSON.escape(text, into: &self)
  }
}
