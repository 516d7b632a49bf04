/// Words with places in them, such as `Page {current} of {total}`, taken apart once.
struct PhraseText: Sendable, Equatable {
  enum Piece: Sendable, Equatable {
    case words(String)
    case place(String)
  }

  let pieces: [Piece]

  /// `{name}` is a place where `name` is lower-case letters and hyphens; any other brace is a brace.
  init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    var words = ""
    while let open = rest.firstIndex(of: "{") {
      let name = rest[rest.index(after: open)...].prefix { $0 == "-" || ("a"..."z").contains($0) }
      guard !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == "}" else {
        words += rest[...open]
        rest = rest[rest.index(after: open)...]
        continue
      }
      words += rest[..<open]
      if !words.isEmpty { pieces.append(.words(words)) }
      pieces.append(.place(String(name)))
      words = ""
      rest = rest[rest.index(after: name.endIndex)...]
    }
    words += rest
    if !words.isEmpty { pieces.append(.words(words)) }
    self.pieces = pieces
  }

  /// The names of the places, in order.
  var places: [String] {
    pieces.compactMap { if case .place(let name) = $0 { name } else { nil } }
  }

  /// The text with a value in each place.
  func filled(_ values: KeyValuePairs<String, String>) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .words(let words): text += words
      case .place(let name): for (key, value) in values where key == name { text += value }
      }
    }
    return text
  }

  /// The words before the first place, between each two, and after the last: always one more than there are places.
  var parts: [String] {
    var parts = [""]
    for piece in pieces {
      switch piece {
      case .words(let words): parts[parts.count - 1] += words
      case .place: parts.append("")
      }
    }
    return parts
  }
}
