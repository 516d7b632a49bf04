import Articles
package import Diagnostics

extension DueList {
  /// The list for programs. The keys and their meaning are a promise; `version` changes when one of them does.
  package var json: JSON {
    .object([
      ("version", .integer(1)),
      ("today", .string(today.description)),
      ("until", .string(until.description)),
      ("overdue", .integer(overdue.count)),
      ("items", .array(items.map(json(of:)))),
    ])
  }

  private func json(of item: DueItem) -> JSON {
    .object(
      subject(of: item) + [
        ("due", .string(item.due.description)),
        ("days", item.due.date.map { .integer($0.daysSince1970 - today.daysSince1970) } ?? .null),
        ("overdue", .bool(item.due.hasCome(by: today))),
        ("task", .string(item.task(on: today))),
      ])
  }

  private func subject(of item: DueItem) -> [(key: String, value: JSON)] {
    switch item.subject {
    case .line(let line, let pages):
      [
        ("kind", .string("line")), ("id", .string(line.id)), ("name", .string(line.name)), ("region", .string(line.region.code)),
        ("pages", .integer(pages)), ("verified", .optional(line.verified?.on?.description)),
      ]
    case .article(let path, let title, let url, let reviewed):
      [
        ("kind", .string("article")), ("path", .string(path)), ("title", .string(title)), ("url", .string(url)),
        ("reviewed", .optional(reviewed?.description)),
      ]
    }
  }
}
