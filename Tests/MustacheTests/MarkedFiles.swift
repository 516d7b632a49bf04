import Diagnostics

/// The files of an example, and what the marks in them stand around.
struct MarkedFiles: Sendable {
  private(set) var files: [String: String]

  enum Mutation: String, CaseIterable, Sendable {
    case none
    case carriageReturns
    case byteOrderMark
    case textInFront
    case noFinalLineBreak
  }

  init(_ files: [String: String]) {
    self.files = files
  }

  func mutated(_ mutation: Mutation) -> MarkedFiles {
    MarkedFiles(files.mapValues { Self.mutate($0, mutation) })
  }

  private static func mutate(_ text: String, _ mutation: Mutation) -> String {
    switch mutation {
    case .none: return text
    case .carriageReturns: return text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    case .byteOrderMark: return "\u{FEFF}" + text
    case .noFinalLineBreak: return text.hasSuffix("\n") ? String(text.dropLast()) : text
    case .textInFront:
      let front = "🕯️ é "
      // Nothing can come before a mark that stands for the file as a whole.
      if text.hasPrefix("⟦⟧") { return "⟦⟧" + front + text.dropFirst(2) }
      guard let mark = text.firstIndex(of: "⟦") else { return front + text }
      let line = text[..<mark].lastIndex(of: "\n").map { text.index(after: $0) } ?? text.startIndex
      return text[..<line] + front + text[line...]
    }
  }

  /// The files without the marks.
  var unmarked: [String: String] {
    files.mapValues { String($0.filter { $0 != "⟦" && $0 != "⟧" }) }
  }

  /// The file and the bytes between the marks.
  var marked: (file: String, span: Span)? {
    for (file, text) in files {
      let parts = text.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }
      if parts.count == 3 { return (file, Span(parts[0].utf8.count, parts[0].utf8.count + parts[1].utf8.count)) }
    }
    return nil
  }
}
