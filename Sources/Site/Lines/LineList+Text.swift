import Articles
import Diagnostics

extension LineList {
  /// The list for people: one line a record, in columns, and their number at the end. The widest column is the last, where it costs the
  /// others no room.
  package var text: String {
    let head = ["id", "in", "lang", "contact", "verified", "age", "due", "category"]
    let table = entries.isEmpty ? "" : TextTable.text([head] + entries.map(Self.row)) + "\n"
    return table + count + "\n"
  }

  private var count: String {
    let lines = "\(total) \(total == 1 ? "line" : "lines")"
    return entries.count == total ? "\(lines)." : "\(entries.count) of \(lines)."
  }

  private static func row(_ entry: Entry) -> [String] {
    let line = entry.line
    return [
      line.id, line.region.code, languages(of: line), contact(of: line), line.verified.map { $0.on?.description ?? "undated" } ?? "never",
      entry.age.map(String.init) ?? "-", entry.due?.description ?? "-",
      line.category.rawValue + (line.status == .active ? "" : ", \(line.status.rawValue)"),
    ]
  }

  /// The first language, and how many more there are.
  private static func languages(of line: CrisisLine) -> String {
    guard let first = line.languages.first else { return "-" }
    return line.languages.count == 1 ? first.tag : "\(first),+\(line.languages.count - 1)"
  }

  /// The first way to reach the line. A number is never cut; an address is, where it would take too much of the row.
  private static func contact(of line: CrisisLine) -> String {
    guard let contact = line.channels.first else { return "-" }
    let label = contact.label
    return contact.hasNumber || label.count <= 18 ? label : label.prefix(17) + "…"
  }
}
