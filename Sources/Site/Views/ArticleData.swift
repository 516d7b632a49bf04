import Articles
import Diagnostics

/// An article as schema.org has it: an article that is content about a topic of health, by the aspects that its sections have in the schema
/// (schema.org, `Article`, `HealthTopicContent`). Questions to reflect on are none that somebody answers, so it is never an `FAQPage`.
enum ArticleData {
  static func json(of model: RenderedArticle) -> JSON {
    let (article, settings) = (model.article, model.settings)
    let metadata = article.metadata
    let address = settings.address(model.text.url)
    let aspects = aspects(of: model)
    var fields: [(key: String, value: JSON)] = [
      ("@context", .string("https://schema.org")),
      ("@type", aspects.isEmpty ? .string("Article") : .array([.string("Article"), .string("HealthTopicContent")])),
      ("headline", .string(metadata.title.value)), ("url", .string(address)), ("inLanguage", .string(article.language.tag)),
    ]
    if let date = metadata.date { fields.append(("datePublished", .string(date.description))) }
    if let date = metadata.updated { fields.append(("dateModified", .string(date.description))) }
    fields.append(("author", author(metadata, model.edition)))
    if model.hasCard { fields.append(("image", .string(settings.address(CardStage.url(of: model.text))))) }
    if !aspects.isEmpty { fields.append(("hasHealthAspect", .array(aspects.map { .string("https://schema.org/" + $0.rawValue) }))) }
    if let review = review(metadata) { fields.append(("mainEntityOfPage", review)) }
    return .object(fields)
  }

  /// Whether an author's name is that of a person or of a group nobody has said; a site is published by somebody.
  private static func author(_ metadata: Metadata, _ edition: Edition) -> JSON {
    if let author = metadata.author { return .object([("name", .string(author))]) }
    return .object([("@type", .string("Organization")), ("name", .string(edition.author ?? edition.title))])
  }

  /// The aspects of the sections that the article has, each once, in the order of the sections.
  private static func aspects(of model: RenderedArticle) -> [HealthAspect] {
    var aspects: [HealthAspect] = []
    for section in model.article.sections {
      guard let role = section.role, let spec = model.schema.section(role) else { continue }
      for aspect in spec.healthAspects where !aspects.contains(aspect) { aspects.append(aspect) }
    }
    return aspects
  }

  /// Who reviewed the page, and when: only what the front matter says.
  private static func review(_ metadata: Metadata) -> JSON? {
    var fields: [(key: String, value: JSON)] = []
    if let day = metadata.reviewed { fields.append(("lastReviewed", .string(day.value.description))) }
    if let reviewer = metadata.reviewer {
      fields.append(("reviewedBy", .object([("@type", .string("Person")), ("name", .string(reviewer))])))
    }
    return fields.isEmpty ? nil : .object([("@type", .string("WebPage"))] + fields)
  }
}
