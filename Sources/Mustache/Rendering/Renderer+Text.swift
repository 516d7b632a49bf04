extension Renderer {
  @inline(__always)
  mutating func write(_ text: Instruction.Text) {
    if indentationStart == indentations.count {
      copy(Int(text.start)..<Int(text.end))
    } else {
      writeLines(of: text)
    }
  }

  /// Writes text with the indentation before each line that has something in it.
  private mutating func writeLines(of text: Instruction.Text) {
    var start = Int(text.start)
    for line in Int(text.firstLine)..<Int(text.endLine) {
      writeLine(start..<program.lineStarts[line])
      start = program.lineStarts[line]
      isLineStart = true
    }
    if start < Int(text.end) { writeLine(start..<Int(text.end)) }
  }

  private mutating func writeLine(_ range: Range<Int>) {
    if isLineStart, !range.isEmpty, !program.text[range.lowerBound].isLineBreak {
      writeIndentation()
      isLineStart = false
    }
    copy(range)
  }

  @inline(__always)
  mutating func indentIfDue() {
    if indentationStart < indentations.count, isLineStart {
      writeIndentation()
      isLineStart = false
    }
  }

  private mutating func writeIndentation() {
    indentations.withUnsafeBufferPointer { output.append(UnsafeBufferPointer(rebasing: $0[indentationStart...])) }
  }

  @inline(__always)
  mutating func copy(_ range: Range<Int>) {
    output.append(UnsafeBufferPointer(rebasing: program.text[range]))
  }
}
