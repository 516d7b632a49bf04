import CCMarkGFM
import CMarkdownMemory
import Synchronization

/// The C library, made ready once for the whole process so that parsing on several threads is safe.
///
/// Each parse adds the special characters of its `autolink` and `strikethrough` extensions to process-wide tables and takes them
/// out again, under the feet of parses on other threads. Two measures end that:
/// - `BareLinkCharacters` keeps those of `autolink`, and the extension forgets them, so no parse touches them;
/// - `strikethrough` cannot do without its list, so it joins only those documents that hold a `~`, and these are parsed one at
///   a time. Parses of other documents do not notice the changes, because `~` is the only character that changes.
final class Library: @unchecked Sendable {
  typealias Extension = UnsafeMutablePointer<cmark_syntax_extension>

  // The pointers are to extensions, which live as long as the process; nothing changes them after `init`.
  private let table: Extension?
  private let autolink: Extension?
  private let tasklist: Extension?
  private let strikethrough: Extension?
  private let bareLinkCharacters: BareLinkCharacters?
  private let documentsWithTilde = Mutex(())

  /// The numbers that this process gave to the nodes of extensions, for which there are no constants.
  let tableType: UInt16
  let rowType: UInt16
  let cellType: UInt16
  let strikethroughType: UInt16

  static let shared = Library()

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    table = cmark_find_syntax_extension("table")
    autolink = cmark_find_syntax_extension("autolink")
    tasklist = cmark_find_syntax_extension("tasklist")
    strikethrough = cmark_find_syntax_extension("strikethrough")
    bareLinkCharacters = autolink.flatMap { BareLinkCharacters(of: $0) }
    let types = Self.sampleTypes([table, strikethrough])
    tableType = types.table
    rowType = types.row
    cellType = types.cell
    strikethroughType = types.strikethrough
  }

  /// Parses Markdown and hands the tree to `use`; nil if the library gives none. The tree is gone afterwards.
  ///
  /// - Parameter needs: at least what the text has a use for.
  func withTree<Result>(
    of bytes: UnsafeBufferPointer<UInt8>, _ needs: SyntaxNeeds, _ use: (UnsafeMutablePointer<cmark_node>) -> Result?
  ) -> Result? {
    let memory = tealight_markdown_memory_begin()
    // Takes back the whole tree at once.
    defer { tealight_markdown_memory_end() }
    return tree(of: bytes, needs, in: memory).root.flatMap(use)
  }

  private func tree(of bytes: UnsafeBufferPointer<UInt8>, _ needs: SyntaxNeeds, in memory: UnsafeMutablePointer<cmark_mem>?) -> Tree {
    let extensions = [needs.strikethrough ? strikethrough : nil, table, needs.bareLinks ? autolink : nil, tasklist]
    func parsed() -> Tree { Self.tree(of: bytes, extensions, hasFootnotes: needs.footnotes, in: memory) }
    func parsedBesideNoTilde() -> Tree { needs.strikethrough ? documentsWithTilde.withLock { _ in parsed() } : parsed() }
    guard needs.bareLinks, let bareLinkCharacters else { return parsedBesideNoTilde() }
    return bareLinkCharacters.whileSet(parsedBesideNoTilde)
  }

  /// A tree that one thread makes, uses and frees.
  private struct Tree: @unchecked Sendable {
    let root: UnsafeMutablePointer<cmark_node>?
  }

  private static func tree(
    of bytes: UnsafeBufferPointer<UInt8>, _ extensions: [Extension?], hasFootnotes: Bool, in memory: UnsafeMutablePointer<cmark_mem>?
  ) -> Tree {
    guard let parser = cmark_parser_new_with_mem(hasFootnotes ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT, memory) else {
      return Tree(root: nil)
    }
    defer { cmark_parser_free(parser) }
    for case let syntax? in extensions { cmark_parser_attach_syntax_extension(parser, syntax) }
    if let start = bytes.baseAddress {
      start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { cmark_parser_feed(parser, $0, bytes.count) }
    }
    return Tree(root: cmark_parser_finish(parser))
  }

  private static func sampleTypes(_ extensions: [Extension?]) -> (table: UInt16, row: UInt16, cell: UInt16, strikethrough: UInt16) {
    let sample: [UInt8] = Array("| ~~a~~ |\n|-|\n".utf8)
    let memory = tealight_markdown_memory_begin()
    defer { tealight_markdown_memory_end() }
    let root = sample.withUnsafeBufferPointer { tree(of: $0, extensions, hasFootnotes: false, in: memory).root }
    let table = root?.pointee.first_child
    let row = table?.pointee.first_child
    let cell = row?.pointee.first_child
    return (type(of: table), type(of: row), type(of: cell), type(of: cell?.pointee.first_child))
  }

  private static func type(of node: UnsafeMutablePointer<cmark_node>?) -> UInt16 {
    node?.pointee.type ?? 0
  }
}
