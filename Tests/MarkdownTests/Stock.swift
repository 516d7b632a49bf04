import CCMarkGFM

@testable import Markdown

/// The library's own renderer, to compare with.
enum Stock {
  /// The HTML that the library itself gives for `bytes`; raw HTML becomes a comment.
  static func html(of bytes: [UInt8], _ needs: SyntaxNeeds = .all) -> [UInt8] {
    let html = bytes.withUnsafeBufferPointer { buffer in
      Library.shared.withTree(of: buffer, needs) { root -> [UInt8]? in
        guard let html = cmark_render_html(root, CMARK_OPT_FOOTNOTES, nil) else { return nil }
        // It stands in the memory of the tree, and goes with it.
        return [UInt8](UnsafeRawBufferPointer(start: html, count: strlen(html)))
      }
    }
    return html ?? []
  }
}
