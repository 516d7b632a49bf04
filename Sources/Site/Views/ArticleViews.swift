import Markdown
import Articles
import Diagnostics
import Mustache

/// An article as templates see it. The names of roles and of the site's own fields come from its schema.
struct ArticleViews: Sendable {
  let article: View<RenderedArticle>

  init(_ schema: ArticleSchema, reviewDays: Int) {
    let common = Self.fields + Self.reviewFields(days: reviewDays)
    let taken = Set(common.map(\.field.name.text))
    let roles = schema.sections.filter { !taken.contains($0.role) }.map { spec in
      let view = SectionViews.view(of: spec)
      return ViewField<RenderedArticle>(spec.role, view.shape, "The section of the role `\(spec.role)`; absent where there is none.") {
        model, asked in
        model.article.sections(spec.role).first.map { view.value(SectionViews.Model(section: $0, article: model), asked) } ?? .absent
      }
    }
    let custom = View<RenderedArticle>(
      "fields",
      schema.customFields.map { spec in
        ViewField(spec.name, spec.type.shape, spec.summary) { $0.article.metadata.fields[spec.name]?.value ?? .absent }
      })
    let fields = ViewField<RenderedArticle>("fields", custom.shape, "The site's own front-matter fields.") { custom.value($0, $1) }
    article = View("article", common + roles + [fields])
  }

  struct DisclaimerModel: Sendable {
    let disclaimer: Disclaimer
    let article: RenderedArticle
    /// The blocks of text before the first request for lines, and those after it.
    let text: (before: [Int], after: [Int])

    init(_ disclaimer: Disclaimer, of article: RenderedArticle) {
      self.disclaimer = disclaimer
      self.article = article
      text = disclaimer.textBlocks
    }
  }

  static let disclaimer = View<DisclaimerModel>(
    "disclaimer",
    [
      ViewField("id", .text, "The heading's id.") { .text($0.disclaimer.heading.id) },
      ViewField("heading", .text, "The heading's words.") { .text($0.disclaimer.heading.text) },
      ViewField("body", .html, "The text before the crisis lines.") { .html($0.article.html($0.text.before)) },
      ViewField("afterword", .html, "The text after the crisis lines; usually there is none.") {
        .html($0.article.html($0.text.after))
      },
      ViewField("crisis-lines", shared: .list(CrisisLineViews.line.shape), "All its crisis lines, in order.") {
        $0.article.lineValues.list($0.disclaimer.crisisLines)
      },
      ViewField("regions", shared: .list(CrisisLineViews.region.shape), "The same lines, region by region.") {
        $0.article.lineValues.regions($0.disclaimer.regions)
      },
    ])

  private static let fields: [ViewField<RenderedArticle>] = [
    ViewField("title", .text, "The title.") { .text($0.article.metadata.title.value) },
    ViewField("description", .text, "The description.") { .text($0.article.metadata.description?.value) },
    ViewField("url", .text, "Its address without the host.") { .text($0.settings.link($0.text.url)) },
    ViewField("canonical", .text, "Its whole address.") { .text($0.settings.address($0.text.url)) },
    ViewField("card", .text, "The whole address of its social card, a PNG of 1200 by 630 pixels; absent where there is none.") {
      .text($0.hasCard ? $0.settings.address(CardStage.url(of: $0.text)) : nil)
    },
    ViewField("language", .text, "Its language tag.") { .text($0.article.language.tag) },
    ViewField("direction", .text, "The direction of its language: `ltr` or `rtl`.") { .text($0.article.language.direction.rawValue) },
    ViewField("author", .text, "Who wrote it.") { .text($0.article.metadata.author ?? $0.edition.author) },
    ViewField("date", .text, "The day of publication as `2026-09-01`.") { .text($0.article.metadata.date?.description) },
    ViewField("date-text", .text, "The same day in words.") { $0.date($0.article.metadata.date) },
    ViewField("updated", .text, "The day of the last change that matters.") { .text($0.article.metadata.updated?.description) },
    ViewField("updated-text", .text, "The same day in words.") { $0.date($0.article.metadata.updated) },
    ViewField("minutes", .text, "The reading time in minutes, from the file's size.") {
      .text(String(ReadingTime.minutes(bytes: $0.text.size)))
    },
    ViewField("reviewer", .text, "Who did the last review.") { .text($0.article.metadata.reviewer) },
    ViewField("reading-time", .text, "The same in a sentence.") {
      .text($0.edition.strings.readingTime(minutes: ReadingTime.minutes(bytes: $0.text.size)))
    },
    ViewField("tags", .list(LinkViews.tag.shape), "Its tags.") { .list(LinkViews.tags(of: $0.text, $0.settings, $1)) },
    ViewField("is-draft", .flag, "Not yet meant for readers.") { .flag($0.article.metadata.isDraft) },
    ViewField("has-quick-exit", .flag, "Whether its page should begin with a link away from the site.") {
      .flag($0.article.metadata.hasQuickExit)
    },
    ViewField("introduction", .html, "Everything before the first heading.") { .html($0.html($0.article.introduction)) },
    ViewField("contents", .list(LinkViews.contents.shape), "Its level-2 headings, the disclaimer's last.") { model, asked in
      func entry(_ heading: Heading) -> Value {
        LinkViews.contents.value(LinkViews.ContentsEntry(id: heading.id, title: heading.text), asked)
      }
      var entries: [Value] = []
      entries.reserveCapacity(model.article.sections.count + 1)
      for section in model.article.sections { entries.append(entry(section.heading)) }
      if let heading = model.article.disclaimer?.heading { entries.append(entry(heading)) }
      return .list(entries)
    },
    ViewField("sections", .list(SectionViews.section.shape), "Its sections in order, without the disclaimer.") { model, asked in
      .list(model.article.sections.map { SectionViews.section.value(SectionViews.Model(section: $0, article: model), asked) })
    },
    ViewField("questions", .list(SectionViews.item.shape), "All its reflective questions.") { model, asked in
      .list(model.article.passages.flatMap { SectionViews.questions($0, model, asked) })
    },
    ViewField("parts", .list(SectionViews.part.shape), "All parts it introduces.") { model, asked in
      .list(model.article.passages.flatMap(\.parts).map { SectionViews.part.value($0, asked) })
    },
    ViewField("footnotes", .html, "Its footnotes; absent without any.") { model in
      model.body.footnotes.isEmpty ? .absent : .html(HTML(model.body.bytes, model.body.footnotes))
    },
    ViewField("previous", LinkViews.link.shape, "The next older article.") { $0.link(to: $0.index.neighbours.older[$0.position], $1) },
    ViewField("next", LinkViews.link.shape, "The next newer article.") { $0.link(to: $0.index.neighbours.newer[$0.position], $1) },
    ViewField("related", .list(LinkViews.summary.shape), "The articles that share most tags with it.") { model, asked in
      .list(
        model.index.neighbours.related[model.position].map {
          LinkViews.summary.value(LinkViews.Summary(text: model.index.articles[$0], index: model.index), asked)
        })
    },
    ViewField(
      "contact-points", .html,
      "The crisis lines as schema.org data in JSON, for a `script` element of the type `application/ld+json`; absent without lines."
    ) { model in
      model.lineValues.contactPoints(model.article.disclaimer?.crisisLines ?? [])
    },
    ViewField(
      "structured-data", .html,
      "The article as schema.org data in JSON, for a `script` element of the type `application/ld+json`."
    ) { model in
      var json: [UInt8] = []
      json.reserveCapacity(1024)
      ArticleData.write(model, into: &json)
      return .html(HTML(json))
    },
    ViewField("disclaimer", disclaimer.shape, "The disclaimer with its crisis lines.") { model, asked in
      model.article.disclaimer.map { disclaimer.value(DisclaimerModel($0, of: model), asked) } ?? .absent
    },
  ]

  private static func reviewFields(days: Int) -> [ViewField<RenderedArticle>] {
    [
      ViewField("reviewed", .text, "The day of the last review.") { .text($0.article.metadata.reviewed?.value.description) },
      ViewField("reviewed-text", .text, "The same day in words.") { $0.date($0.article.metadata.reviewed?.value) },
      ViewField("review-due", .text, "The day on which the next review is due.") {
        .text($0.article.metadata.reviewed?.value.adding(days: days).description)
      },
      ViewField("review-due-text", .text, "The same day in words.") {
        $0.date($0.article.metadata.reviewed?.value.adding(days: days))
      },
    ]
  }
}

extension Disclaimer {
  /// The blocks of text before the first request for lines, and those after it.
  var textBlocks: (before: [Int], after: [Int]) {
    let stand = requestBlocks
    let first = stand.min() ?? blocks.upperBound
    let text = blocks.filter { !stand.contains($0) }
    return (text.filter { $0 < first }, text.filter { $0 > first })
  }
}

extension FieldType {
  /// What templates make of a field of this type.
  var shape: Shape {
    switch self {
    case .boolean: .flag
    case .list: .list(.text)
    case .string, .integer, .number, .date, .url, .language, .region, .slug, .path, .tag, .choice, .allowance: .text
    }
  }
}

extension FieldValue {
  var value: Value {
    switch self {
    case .boolean(let flag): .flag(flag)
    case .list(let items): .list(items.map { .text($0.value.text) })
    case .text, .integer, .number, .date, .region, .language, .allowance: .text(text)
    }
  }
}
