/// The blocks of Markdown that articles are made of. Each ends with an empty line.
extension ArticleWriter {
  mutating func write(_ text: String) {
    bytes += text.utf8
  }

  mutating func heading(_ text: String) {
    write("## \(text)\n\n")
  }

  mutating func paragraph(_ pattern: SentencePattern, _ count: Int) {
    sentences(pattern, count)
    write("\n\n")
  }

  mutating func sentences(_ pattern: SentencePattern, _ count: Int) {
    for place in 0..<count {
      if place > 0 { write(" ") }
      pattern.append(to: &bytes, &random)
    }
  }

  mutating func list(_ items: [[UInt8]], isNumbered: Bool = false) {
    for (place, item) in items.enumerated() {
      write(isNumbered ? "\(place + 1). " : "- ")
      bytes += item
      write("\n")
    }
    write("\n")
  }
}
