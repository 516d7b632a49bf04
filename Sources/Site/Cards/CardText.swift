/// A title in lines that fit on a card.
struct CardText: Equatable {
  let lines: [String]
  /// The size of the letters, in pixels.
  let fontSize: Int

  /// How wide a line may be, in pixels.
  static let width = 1040
  /// The sizes to try, and how many lines of each fit.
  private static let sizes = [(fontSize: 76, lines: 4), (fontSize: 64, lines: 5), (fontSize: 52, lines: 6)]

  /// The largest letters in which all of the title fits; a title that fits in none is cut.
  init(_ title: String) {
    let pieces = Self.pieces(
      of: String(String.UnicodeScalarView(title.unicodeScalars.filter { $0.value >= 0x20 && $0.value & 0xFFFE != 0xFFFE })))
    var best: (lines: [String], fontSize: Int) = ([], Self.sizes[0].fontSize)
    for size in Self.sizes {
      let lines = Self.lines(of: pieces, width: Self.width * 1000 / size.fontSize)
      if lines.count <= size.lines {
        best = (lines, size.fontSize)
        break
      }
      best = (lines.prefix(size.lines - 1) + [Self.cut(lines[size.lines - 1])], size.fontSize)
    }
    (lines, fontSize) = best
  }

  private struct Piece {
    var text: String
    /// Whether a space stands before it, unless a line begins with it.
    var hasSpace: Bool
  }

  /// The parts that must stand on one line: words, and single letters where words are written without spaces.
  private static func pieces(of title: String) -> [Piece] {
    title.split(whereSeparator: \.isWhitespace).flatMap { word in
      var pieces = [Piece(text: "", hasSpace: true)]
      for character in word {
        if let last = pieces.last, let end = last.text.last, TextWidth.isWide(character) || TextWidth.isWide(end) {
          pieces.append(Piece(text: "", hasSpace: false))
        }
        pieces[pieces.count - 1].text.append(character)
      }
      return pieces
    }
  }

  private static func lines(of pieces: [Piece], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    func end() {
      if !line.isEmpty { lines.append(line) }
      line = ""
    }
    for piece in pieces {
      let joined = line + (piece.hasSpace && !line.isEmpty ? " " : "") + piece.text
      if TextWidth.of(joined) <= width {
        line = joined
        continue
      }
      end()
      // A word that is wider than a line is broken where the line ends.
      for character in piece.text {
        if !line.isEmpty, TextWidth.of(line) + TextWidth.width(of: character) > width { end() }
        line.append(character)
      }
    }
    end()
    return lines
  }

  private static func cut(_ line: String) -> String { String(line.dropLast(2).trimmed) + "…" }
}

extension Substring {
  /// Without white space at its end.
  fileprivate var trimmed: Substring {
    var text = self
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return text
  }
}
