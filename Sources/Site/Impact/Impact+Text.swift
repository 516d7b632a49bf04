import Articles
import Diagnostics

extension Impact {
  /// The impact for people: the lines, the pages and the languages, and one sentence that counts them.
  ///
  /// - Parameter name: what the older registry is called.
  package func text(since name: String) -> String {
    var parts = [text(of: changedLines, "Lines"), text(of: checkedLines, "Checked again")].filter { !$0.isEmpty }
    if !pages.isEmpty {
      let entries = pages.flatMap { ["\($0.url), \($0.title), \($0.language)", "  " + $0.words()] }
      parts.append(Self.block("Pages", entries))
      let counts = languages.map { [$0.language.tag, Self.count($0.pages, "page")] }
      parts.append("Languages\n" + TextTable.text(counts, indented: 2))
    }
    let end = [summary(since: name), remark(since: name)].compactMap(\.self).map { Terminal.visible($0) + "\n" }.joined()
    return (parts + [end]).joined(separator: "\n")
  }

  private func text(of changes: [LineChange], _ title: String) -> String {
    let entries = changes.flatMap { change -> [String] in
      let kind = change.kind == .checkedAgain ? "" : "\(change.kind.rawValue) "
      let head = "\(kind)\(change.id), \(change.name), on \(Self.count(pageCount(of: change.id), "page"))"
      return [head] + change.words().map { "  \($0)" }
    }
    return Self.block(title, entries)
  }

  /// Lines under a title; nothing where there are none.
  private static func block(_ title: String, _ entries: [String]) -> String {
    entries.isEmpty ? "" : title + "\n" + entries.map { "  \(Terminal.visible($0))\n" }.joined()
  }
}
