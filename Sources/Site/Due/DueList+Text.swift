import Articles
import Diagnostics

extension DueList {
  /// The list for people: two lines an item, what it is and what to do, and their number at the end.
  ///
  /// - Parameter folder: what stands in front of a file's path, with `/` at its end, or nothing.
  package func text(folder: String = "") -> String {
    guard !items.isEmpty else { return "Nothing is due up to \(until).\n" }
    let heads = TextTable.text(items.map { [$0.due.description, state(of: $0), name(of: $0, folder)] }).split(separator: "\n")
    let entries = zip(heads, items).map { "\($0)\n    \(Terminal.visible($1.task(on: today)))\n" }
    return entries.joined() + "\n\(count)\n"
  }

  private func state(of item: DueItem) -> String {
    guard let date = item.due.date else { return item.past }
    let days = date.daysSince1970 - today.daysSince1970
    if days == 0 { return "due today" }
    return days < 0 ? "overdue by \(Self.count(-days, "day"))" : "in \(Self.count(days, "day"))"
  }

  private func name(of item: DueItem, _ folder: String) -> String {
    switch item.subject {
    case .line(let line, let pages): "\(line.id), \(line.name), on \(Self.count(pages, "page"))"
    case .article(let path, let title, _, _): "\(folder)\(path), \(title)"
    }
  }

  private var count: String {
    let overdue = overdue.count
    return "\(overdue) due now, \(items.count - overdue) more up to \(until)."
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
