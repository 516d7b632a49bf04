/// The words of a template: its text without tags, comments and styles, byte for byte, so that every place stays what it is.
enum MarkupText {
  /// Tags inside a line become `RunningText.ghost`, all others and whatever a template fills in end a block.
  static func words(of template: ArraySlice<UInt8>) -> [UInt8] {
    var words = Array(template)
    var index = 0
    while index < words.count {
      if starts(words, at: index, with: "{{") {
        index = blank(&words, from: index, through: words[index...].starts(with: "{{{".utf8) ? "}}}" : "}}", with: RunningText.blockEnd)
      } else if starts(words, at: index, with: "<!--") {
        index = blank(&words, from: index, through: "-->", with: RunningText.ghost)
      } else if let element = ["style", "script"].first(where: { starts(words, at: index, with: "<" + $0) }) {
        index = blank(&words, from: index, through: "</\(element)>", with: RunningText.blockEnd)
      } else if words[index] == UInt8(ascii: "<") {
        let isInline = Self.inline.contains { name in
          [name, "/" + name].contains { tag in
            starts(words, at: index, with: "<" + tag) && !isLetter(words, at: index + 1 + tag.utf8.count)
          }
        }
        index = blank(&words, from: index, through: ">", with: isInline ? RunningText.ghost : RunningText.blockEnd)
      } else {
        if words[index] == RunningText.blockEnd || words[index] == UInt8(ascii: "\r") { words[index] = 0x20 }
        index += 1
      }
    }
    return words
  }

  private static let inline = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u",
    "wbr",
  ]

  private static func blank(_ words: inout [UInt8], from start: Int, through end: String, with byte: UInt8) -> Int {
    var index = start
    while index < words.count, !starts(words, at: index, with: end) {
      words[index] = byte
      index += 1
    }
    let last = min(words.count, index + end.utf8.count)
    while index < last {
      words[index] = byte
      index += 1
    }
    return last
  }

  private static func starts(_ words: [UInt8], at index: Int, with text: String) -> Bool {
    words[index...].starts(with: text.utf8) { $0 == $1 || $0 | 0x20 == $1 && $1 >= 0x61 }
  }

  private static func isLetter(_ words: [UInt8], at index: Int) -> Bool {
    index < words.count && NumberScanner.isLetter(words[index])
  }
}
