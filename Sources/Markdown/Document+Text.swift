extension Document {
  /// The bytes of a text, code span, code block, raw HTML, or of a footnote definition's label; empty for other nodes.
  package func literal(of index: Int) -> ArraySlice<UInt8> { slice(nodes[index].literal) }

  /// The destination of a link or image with escapes and character references resolved; empty for other nodes.
  package func destination(of index: Int) -> ArraySlice<UInt8> { slice(nodes[index].destination) }

  /// The title of a link or image, or the info string of a code block; empty for other nodes.
  package func title(of index: Int) -> ArraySlice<UInt8> { slice(nodes[index].title) }

  /// `literal(of:)` as a string; invalid UTF-8 becomes U+FFFD.
  package func literalString(of index: Int) -> String { String(decoding: literal(of: index), as: UTF8.self) }

  /// `destination(of:)` as a string; invalid UTF-8 becomes U+FFFD.
  package func destinationString(of index: Int) -> String { String(decoding: destination(of: index), as: UTF8.self) }

  /// `title(of:)` as a string; invalid UTF-8 becomes U+FFFD.
  package func titleString(of index: Int) -> String { String(decoding: title(of: index), as: UTF8.self) }

  /// What a reader would hear of node `index` and its descendants: texts, code and image descriptions as they are, a line break
  /// as a space, blocks one after another with a space between them. Raw HTML and footnote references are left out.
  package func plainText(of index: Int) -> String { String(decoding: plainBytes(of: index), as: UTF8.self) }

  /// `plainText(of:)` as bytes, in UTF-8 if the source is.
  ///
  /// - Parameter enough: how many of them are wanted; there may be some more.
  package func plainBytes(of index: Int, enough: Int = .max) -> [UInt8] {
    PlainText.bytes(of: index, nodes: nodes, text: text, enough: enough)
  }

  private func slice(_ range: Range<Int32>) -> ArraySlice<UInt8> {
    text[Int(range.lowerBound)..<Int(range.upperBound)]
  }
}
