import CCMarkGFM
import Synchronization

/// The characters at which the library looks for a link that stands bare in a text: `:` and `w`.
///
/// It keeps them in a table of the whole process, in which each parse with the `autolink` extension would set them at its start and
/// clear them at its end, under the feet of parses on other threads. So the extension is made to forget them, and they are set here:
/// from before the first parse that needs them until after the last. A parse that does not need them takes no notice of them; it
/// gives the same tree either way.
final class BareLinkCharacters: @unchecked Sendable {
  // Never changed after `init`, and used by one thread at a time, which holds `users`.
  private let parser: OpaquePointer
  private let users = Mutex(0)

  /// Takes the characters from the extension; nil if the library has no such extension.
  init?(of autolink: UnsafeMutablePointer<cmark_syntax_extension>) {
    // An extension that nothing else knows has them now. The library asks only those extensions for them that could match something.
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT), let holder = cmark_syntax_extension_new("tealight-bare-links") else {
      return nil
    }
    cmark_syntax_extension_set_match_inline_func(holder) { _, _, _, _, _ in nil }
    cmark_syntax_extension_set_special_inline_chars(holder, autolink.pointee.special_inline_chars)
    cmark_syntax_extension_set_special_inline_chars(autolink, nil)
    cmark_parser_attach_syntax_extension(parser, holder)
    self.parser = parser
  }

  /// Calls `parse` while the characters are set.
  func whileSet<Result>(_ parse: () -> Result) -> Result {
    change(by: 1)
    defer { change(by: -1) }
    return parse()
  }

  private func change(by difference: Int) {
    users.withLock { count in
      let before = count
      count += difference
      if (before == 0) != (count == 0) { cmark_manage_extensions_special_characters(parser, count == 0 ? 0 : 1) }
    }
  }
}
