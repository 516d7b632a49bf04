package import Markdown

/// `[[crisis-lines]]` or `[[crisis-lines: US GB]]`, alone in a paragraph of plain text.
enum CrisisLinesMarker {
  static let opening = "[[crisis-lines"
  private static let whole = opening + "]]"

  /// The regions that the marker names, as they are written; empty for those of the article. Nil for a text that is no marker.
  static func regions(in text: String) -> [String]? {
    if text == whole { return [] }
    let trimmed = text.drop(while: \.isWhitespace)
    guard trimmed.hasPrefix(opening) else { return nil }
    var rest = trimmed.dropFirst(opening.count)
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    guard rest.hasSuffix("]]") else { return nil }
    rest = rest.dropLast(2)
    if rest.allSatisfy(\.isWhitespace) { return [] }
    guard rest.hasPrefix(":") else { return nil }
    let names = rest.dropFirst().split { $0.isWhitespace || $0 == "," }.map(String.init)
    return names.isEmpty ? nil : names
  }
}

extension Document {
  /// Whether the paragraph is the marker and nothing else: text alone, in no code span, emphasis or link.
  package func isMarker(_ paragraph: Int) -> Bool {
    markerRegions(paragraph) != nil
  }

  func markerRegions(_ paragraph: Int) -> [String]? {
    guard isParagraph(paragraph), subtree(of: paragraph).count > 1, literal(of: paragraph + 1).first == UInt8(ascii: "[") else {
      return nil
    }
    guard children(of: paragraph).allSatisfy({ if case .text = nodes[$0].kind { true } else { false } }) else { return nil }
    return CrisisLinesMarker.regions(in: plainText(of: paragraph))
  }
}
