import Mustache

/// Values for templates to write.
enum Samples {
  static let root = SmallSite.root.record([
    "site": .record(SmallSite.site.record(["title": .text("Tealight"), "language": .text("en")])),
    "page": .record(
      SmallSite.page.record([
        "title": .text("a"), "url": .text("/"),
        "articles": .list([article("One", tags: ["calm", "care"]), article("Two & three", tags: [])]),
      ])),
  ])

  static func article(_ title: String, tags: [String]) -> Value {
    .record(
      SmallSite.article.record([
        "title": .text(title), "url": .text("/\(title.lowercased())/"),
        "tags": .list(tags.map { .record(SmallSite.tag.record(["name": .text($0), "url": .text("/tags/\($0)/")])) }),
      ]))
  }
}
