import Articles
import Mustache

/// An article as the template of its social card sees it.
enum CardView {
  struct Card: Sendable {
    let title: String
    let language: LanguageTag
    let text: CardText
  }

  static let card = View<Card>(
    "card",
    [
      ViewField("title", .text, "The article's title.") { .text($0.title) },
      ViewField("title-lines", .list(.text), "The title in lines that are at most 1040 pixels wide.") {
        .list($0.text.lines.map { .text($0) })
      },
      ViewField("font-size", .text, "The size of the letters for which the lines were made, in pixels: 76, or less for a long title.") {
        .text(String($0.text.fontSize))
      },
      ViewField("language", .text, "The article's language tag.") { .text($0.language.tag) },
    ])

  /// The name of the template, and of its file in `Templates`.
  static let template = "card.svg"

  static let layout = Layout(
    "the card",
    [
      Field("site", PageViews.site.shape, "What holds for the whole site."),
      Field("card", card.shape, "The article that the card is for."),
    ])
}
