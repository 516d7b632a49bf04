/// Swift source without its comments and the words of its texts, line by line, so that a search finds code alone.
///
/// Code that is interpolated into a text stays. It knows as much of the language as that takes, and no more: regular expressions
/// between slashes are taken for code.
struct SwiftCode {
  private let source: [UInt8]
  private var position = 0
  private var code: [UInt8] = []

  static func file(_ file: Repository.File) -> Repository.File {
    var reader = SwiftCode(source: Array(file.text.utf8))
    reader.readCode(untilParenthesis: false)
    return Repository.File(path: file.path, text: String(decoding: reader.code, as: UTF8.self))
  }

  private init(source: [UInt8]) {
    self.source = source
  }

  private mutating func readCode(untilParenthesis: Bool) {
    var depth = 0
    while position < source.count {
      let byte = source[position]
      if byte == UInt8(ascii: "/"), stands("//") {
        while position < source.count, source[position] != UInt8(ascii: "\n") { position += 1 }
      } else if byte == UInt8(ascii: "/"), stands("/*") {
        skipComment()
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "#"), let opening = textOpening {
        readText(hashes: opening.hashes, quotes: opening.quotes)
      } else {
        code.append(byte)
        position += 1
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        if untilParenthesis, depth < 0 { return }
      }
    }
  }

  private mutating func skipComment() {
    var depth = 0
    repeat {
      if take("/*") {
        depth += 1
      } else if take("*/") {
        depth -= 1
      } else {
        skip()
      }
    } while depth > 0 && position < source.count
  }

  private var textOpening: (hashes: String, quotes: String)? {
    let hashes = String(repeating: "#", count: source[position...].prefix { $0 == UInt8(ascii: "#") }.count)
    for quotes in ["\"\"\"", "\""] where stands(hashes + quotes) { return (hashes, quotes) }
    return nil
  }

  private mutating func readText(hashes: String, quotes: String) {
    position += hashes.utf8.count + quotes.utf8.count
    code.append(UInt8(ascii: "\""))
    while position < source.count, !take(quotes + hashes) {
      if take("\\" + hashes + "(") {
        code.append(UInt8(ascii: "("))
        readCode(untilParenthesis: true)
      } else {
        if take("\\" + hashes), position >= source.count { break }
        skip()
      }
    }
    code.append(UInt8(ascii: "\""))
  }

  private func stands(_ text: String) -> Bool {
    source[position...].starts(with: text.utf8)
  }

  private mutating func take(_ text: String) -> Bool {
    guard stands(text) else { return false }
    position += text.utf8.count
    return true
  }

  /// Leaves one byte out, unless it ends a line: lines keep their numbers.
  private mutating func skip() {
    if source[position] == UInt8(ascii: "\n") { code.append(source[position]) }
    position += 1
  }
}
