import Articles
import Markdown

extension Impact {
  /// So many pages stand in the table; a comment of a code host cannot be as long as one likes.
  private static let longestTable = 100

  /// The impact as Markdown for a code host: a heading, a table of the lines, and one of the pages.
  package func markdown(since name: String) -> String {
    var blocks = ["### Crisis lines since \(MarkdownWriting.span(name))", sentence(since: MarkdownWriting.span(name))]
    if !lines.isEmpty {
      let rows = (changedLines + checkedLines).map { change in
        [
          "\(MarkdownWriting.span(change.id)) \(MarkdownWriting.plain(change.name))", change.kind.inWords,
          change.words(MarkdownWriting.span).joined(separator: "<br>"), String(pageCount(of: change.id)),
        ]
      }
      blocks.append(MarkdownWriting.table(["Line", "", "What", "Pages"], rows).joined(separator: "\n"))
    }
    if !pages.isEmpty {
      let rows = pages.prefix(Self.longestTable).map { page in
        [
          "\(MarkdownWriting.span(page.url)) \(MarkdownWriting.plain(page.title))", page.language.tag,
          page.words(MarkdownWriting.span),
        ]
      }
      blocks.append(MarkdownWriting.table(["Page", "Language", "Lines"], rows).joined(separator: "\n"))
      if pages.count > Self.longestTable { blocks.append("And \(pages.count - Self.longestTable) more pages.") }
      blocks.append(languages.map { "\($0.language.tag): \(Self.count($0.pages, "page"))" }.joined(separator: ", ") + ".")
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func sentence(since name: String) -> String {
    [summary(since: name), remark(since: name)].compactMap(\.self).joined(separator: " ")
  }
}

extension LineChange.Kind {
  fileprivate var inWords: String {
    switch self {
    case .added, .removed, .changed: rawValue
    case .checkedAgain: "checked again"
    }
  }
}
