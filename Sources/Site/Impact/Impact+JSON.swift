import Articles
package import Diagnostics

extension Impact {
  /// The impact for programs. The keys and their meaning are a promise; `version` changes when one of them does.
  package func json(since name: String) -> JSON {
    .object([
      ("version", .integer(1)),
      ("since", .string(name)),
      ("lines", .array(lines.map(json(of:)))),
      ("pages", .array(pages.map(\.json))),
      (
        "languages",
        .array(languages.map { .object([("language", .string($0.language.tag)), ("pages", .integer($0.pages))]) })
      ),
      ("publishedPages", .integer(pageCount)),
      ("olderErrors", .integer(olderErrors)),
    ])
  }

  private func json(of change: LineChange) -> JSON {
    .object([
      ("id", .string(change.id)),
      ("name", .string(change.name)),
      ("change", .string(change.kind.rawValue)),
      ("fields", .array(change.fields.map(\.json))),
      ("pages", .integer(pageCount(of: change.id))),
    ])
  }
}

extension FieldChange {
  fileprivate var json: JSON {
    .object([
      ("field", .string(field)), ("contact", .optional(contact)), ("old", .optional(old)), ("new", .optional(new)),
    ])
  }
}

extension PageChange {
  fileprivate var json: JSON {
    .object([
      ("url", .string(url)),
      ("path", .string(path)),
      ("title", .string(title)),
      ("language", .string(language.tag)),
      (
        "lines",
        .array(
          lines.map {
            .object([("id", .string($0.id)), ("effect", .string($0.effect.rawValue)), ("onlyNamed", .bool($0.isOnlyNamed))])
          })
      ),
      ("reordered", .bool(isReordered)),
    ])
  }
}
