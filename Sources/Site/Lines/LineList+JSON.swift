import Articles
package import Diagnostics

extension LineList {
  /// The list for programs. The keys and their meaning are a promise; `version` changes when one of them does.
  package var json: JSON {
    .object([
      ("version", .integer(1)), ("total", .integer(total)), ("lines", .array(entries.map(\.json))),
    ])
  }
}

extension LineList.Entry {
  fileprivate var json: JSON {
    .object([
      ("id", .string(line.id)),
      ("region", .string(line.region.code)),
      ("languages", .array(line.languages.map { .string($0.tag) })),
      ("name", .string(line.name)),
      ("localName", .optional(line.localName)),
      ("audience", .optional(line.audience)),
      ("category", .string(line.category.rawValue)),
      ("status", .string(line.status.rawValue)),
      ("contacts", .array(line.channels.map(\.json))),
      ("roundTheClock", .bool(line.isRoundTheClock)),
      ("website", .optional(line.website)),
      ("verified", line.verified?.json ?? .null),
      ("ageInDays", age.map { .integer($0) } ?? .null),
      ("due", .optional(due?.description)),
      ("since", .optional(line.since?.description)),
      ("supersedes", .array(line.supersedes.map { .string($0.value) })),
      ("replacedBy", .optional(line.replacedBy?.value)),
    ])
  }
}

extension Contact {
  fileprivate var json: JSON {
    .object([
      ("kind", .string(kind.rawValue)),
      ("label", .string(label)),
      ("href", .string(href)),
      ("number", .optional(numberKind?.rawValue)),
      ("keyword", .optional(keyword)),
      ("menu", .optional(menu)),
      ("hours", .optional(hours?.words(in: .english))),
      ("hoursException", .optional(hours?.exception)),
      ("timeZone", .optional(hours?.timeZone)),
      ("roundTheClock", .bool(isRoundTheClock)),
      ("cost", .optional(cost)),
      ("reachableFromAbroad", isReachableFromAbroad.map { .bool($0) } ?? .null),
      ("forCallersAbroad", .bool(isForCallersAbroad)),
    ])
  }
}

extension CrisisLine.Verification {
  fileprivate var json: JSON {
    .object([
      ("on", .optional(on?.description)), ("how", .string(how.rawValue)), ("by", .optional(by)), ("url", .optional(url)),
    ])
  }
}
