import Markdown
import Articles
import Mustache

/// The sections of an article and what stands in them.
struct SectionViews: Sendable {
  struct Item: Sendable {
    let text: String
    let node: Int
    let article: RenderedArticle
  }

  static let item = View<Item>(
    "item",
    [
      ViewField("text", .text, "The item's words.") { .text($0.text) },
      ViewField("html", .html, "The item with its markup.") { model in
        .html(
          HTML(
            model.article.article.document.renderInline(
              childrenOf: model.node, destinations: model.article.destinations, images: model.article.images)))
      },
    ])

  static let part = View<Part>(
    "part", [ViewField("name", .text, "The part's name, such as “A clinging part”.") { .text($0.name) }])

  struct List: Sendable {
    let list: NamedList
    let article: RenderedArticle
  }

  static let list = View<List>(
    "labelled list",
    [
      ViewField("name", .text, "Its name in the schema; absent for a list that the schema does not name.") { .text($0.list.name) },
      ViewField("label", .text, "The words above it, without the colon.") { .text($0.list.label) },
      ViewField("items", .list(item.shape), "Its items.") { .list(items($0.list.items, $0.article, $1)) },
    ])

  struct Model: Sendable {
    let section: Section
    let article: RenderedArticle
  }

  /// A section of no role in particular.
  static let section = View<Model>("section", common + [subsections(.list(.own))])

  private static let common: [ViewField<Model>] = [
    ViewField("role", .text, "Its role in the schema; absent for a section that no role claims.") { .text($0.section.role) },
    ViewField("id", .text, "The heading's id.") { .text($0.section.heading.id) },
    ViewField("heading", .text, "The heading's words.") { .text($0.section.heading.text) },
    ViewField("level", .text, "The heading's level, from 2.") { .text(String($0.section.heading.level)) },
    ViewField(
      "body", .html,
      "Everything under the heading, with the sections inside it. Parts stand in `<div class=\"parts\">`, lists of questions in `<div class=\"questions\">`."
    ) { .html($0.article.html($0.section)) },
    ViewField("questions", .list(item.shape), "Its reflective questions.") { .list(questions($0.section.passage, $0.article, $1)) },
    ViewField("parts", .list(part.shape), "The parts it introduces.") { model, asked in
      .list(model.section.passage.parts.map { part.value($0, asked) })
    },
    ViewField("lists", .list(list.shape), "Its labelled lists.") { model, asked in
      .list(model.section.passage.lists.map { list.value(List(list: $0, article: model.article), asked) })
    },
  ]

  /// The sections inside a section of a role have no role themselves, so they are sections like any other.
  private static func subsections(_ shape: Shape) -> ViewField<Model> {
    ViewField("subsections", shape, "The sections inside it.") { model, asked in
      .list(model.section.subsections.map { section.value(Model(section: $0, article: model.article), asked) })
    }
  }

  /// The section of one role: the same names, and its labelled lists by the names that the schema gives them.
  static func view(of spec: SectionSpec) -> View<Model> {
    let taken = Set(section.layout.fields.map(\.name.text))
    return View(
      "section \(spec.role)",
      common + [subsections(.list(section.shape))]
        + spec.content.lists.filter { !taken.contains($0.name) }.map { listSpec in
          ViewField(listSpec.name, .list(item.shape), "The items of its list `\(listSpec.name)`.") { model, asked in
            let found = model.section.passage.lists.first { $0.name == listSpec.name }
            return .list(found.map { items($0.items, model.article, asked) } ?? [])
          }
        })
  }

  static func questions(_ passage: Passage, _ article: RenderedArticle, _ asked: AskedNames) -> [Value] {
    passage.questions.map { item.value(Item(text: $0.text, node: $0.node, article: article), asked) }
  }

  private static func items(_ items: [ListItem], _ article: RenderedArticle, _ asked: AskedNames) -> [Value] {
    items.map { item.value(Item(text: $0.text, node: $0.node, article: article), asked) }
  }
}
