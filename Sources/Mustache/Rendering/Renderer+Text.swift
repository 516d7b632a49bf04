extension Renderer {
  mutating func write(_ text: Instruction.Text) {
    if indentationStart == indentations.count {
      copy(Int(text.start)..<Int(text.end))
    } else {
      writeLines(of: text)
    }
  }

  /// Writes what a name stands for.
  mutating func write(_ path: Instruction.Path, isEscaped: Bool) {
    indentIfDue()
    switch meaning(of: path) {
    case .known(let value): withUnsafePointer(to: value) { output.append($0, isEscaped: isEscaped) }
    case .later(let later):
      switch later.shape {
      case .text, .html: add(isEscaped ? .variable(later.place) : .unescaped(later.place))
      case .flag, .list, .record, .own: break
      }
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
    if !range.isEmpty, !program.text[range.lowerBound].isLineBreak { indentIfDue() }
    copy(range)
  }

  mutating func indentIfDue() {
    guard indentationStart < indentations.count, isLineStart != false else { return }
    let indentation = Array(indentations[indentationStart...])
    indentation.withUnsafeBufferPointer { bytes in
      if isLineStart == nil { add(.indentation(hold(bytes))) } else { output.append(bytes) }
    }
    isLineStart = false
  }

  /// Leaves it to the page to know whether a line starts: before and behind what only some pages write.
  mutating func leaveLineToPage() {
    guard indentationStart < indentations.count else { return }
    if let isStart = isLineStart { add(.line(isStart: isStart)) }
    isLineStart = nil
  }

  mutating func copy(_ range: Range<Int>) {
    output.append(UnsafeBufferPointer(rebasing: program.text[range]))
  }
}
