import Articles

/// The ways to reach a line compared, one with one.
enum ContactComparison {
  /// What is different between the ways of two records. A way keeps its identity by its number or address; of those that are left, the
  /// first of a kind is taken for the successor of the first of that kind.
  static func changes(from old: [Contact], to new: [Contact]) -> [FieldChange] {
    var successors = [Int?](repeating: nil, count: old.count)
    var isTaken = [Bool](repeating: false, count: new.count)
    for isSame in [isSameAddress, isSameKind] {
      for index in old.indices where successors[index] == nil {
        guard let match = new.indices.first(where: { !isTaken[$0] && isSame(old[index], new[$0]) }) else { continue }
        successors[index] = match
        isTaken[match] = true
      }
    }
    let kept = zip(old, successors).flatMap { contact, successor in
      successor.map { changes(from: contact, to: new[$0]) } ?? [FieldChange("channels", contact.inWords, nil)]
    }
    let added = new.indices.filter { !isTaken[$0] }.map { FieldChange("channels", nil, new[$0].inWords) }
    let order = successors.compactMap(\.self)
    guard order == order.sorted() else { return kept + added + [FieldChange("order of channels", list(old), list(new))] }
    return kept + added
  }

  /// All ways in words, as they stand in a record.
  static func list(_ contacts: [Contact]) -> String? {
    contacts.isEmpty ? nil : contacts.map(\.inWords).joined(separator: "; ")
  }

  private static func isSameAddress(_ one: Contact, _ other: Contact) -> Bool {
    one.kind == other.kind && one.dial == other.dial && one.url == other.url && one.isForCallersAbroad == other.isForCallersAbroad
  }

  private static func isSameKind(_ one: Contact, _ other: Contact) -> Bool {
    one.kind == other.kind && one.isForCallersAbroad == other.isForCallersAbroad
  }

  private static func changes(from old: Contact, to new: Contact) -> [FieldChange] {
    let isSameNumber = old.dial == new.dial && old.display == new.display
    // A number that is replaced is told of by its kind alone: it has no other name.
    let numbers = [
      ("number", old.display ?? old.dial, new.display ?? new.dial), ("address", old.url, new.url),
    ].filter { $0.1 != $0.2 }.map { FieldChange($0.0, of: new.way, $0.1, $0.2) }
    let name = isSameNumber ? new.name : "\(new.way) \(new.label)"
    let others = fields.compactMap { field -> FieldChange? in
      let (before, after) = (field.words(old), field.words(new))
      return before == after ? nil : FieldChange(field.name, of: name, before, after)
    }
    return numbers + others
  }

  private typealias Field = (name: String, words: @Sendable (Contact) -> String?)

  private static let fields: [Field] = [
    ("kind of number", { $0.numberKind?.rawValue }),
    ("menu", { $0.menu }),
    ("keyword", { $0.keyword }),
    ("hours", { $0.hours?.inFullWords }),
    ("cost", { $0.cost }),
    ("abroad", { $0.isReachableFromAbroad.map { $0 ? "yes" : "no" } }),
  ]
}

extension Contact {
  /// What one does: `call`, or `call from abroad`.
  fileprivate var way: String { isForCallersAbroad ? "\(kind.rawValue) from abroad" : kind.rawValue }

  /// `call 116 123`.
  fileprivate var name: String { "\(way) \(label)" }

  /// `text 85258 (SHOUT), 24/7`.
  fileprivate var inWords: String {
    let steps = [keyword, menu].compactMap(\.self)
    return name + (steps.isEmpty ? "" : " (\(steps.joined(separator: ", ")))") + (hours.map { ", \($0.inFullWords)" } ?? "")
  }
}

extension Hours {
  /// The hours with their time zone and their exception.
  fileprivate var inFullWords: String {
    words(in: .english) + (timeZone.map { " (\($0))" } ?? "") + (exception.map { "; \($0)" } ?? "")
  }
}
