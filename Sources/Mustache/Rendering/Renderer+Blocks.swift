extension Renderer {
  mutating func enterBlock(_ number: Int) {
    let block = program.blocks[number]
    guard let (start, outer) = argument(for: block.name) else {
      if block.style == .line {
        calls.append(Activation(block: number, returnTo: -1, endsLine: !block.lineBreak.isEmpty, self))
        indent(block.indentation)
      }
      return
    }
    if block.style == .inline { indentIfDue() }
    calls.append(Activation(block: number, returnTo: block.end + 1, endsLine: !block.lineBreak.isEmpty, self))
    if block.style == .inline { indentNothing() } else { indent(block.indentation) }
    filling = outer
    next = start
  }

  /// Ends the block's own content.
  mutating func endBlock(_ block: Block) {
    if block.style == .line, let activation = calls.popLast() { restore(activation) }
    breakLine(behind: block)
  }

  /// A block with whole lines ends its line, unless its content did, or there was none.
  mutating func breakLine(behind block: Block) {
    guard !block.lineBreak.isEmpty else { return }
    guard knowsLastByte else {
      if isLineStart != true { leaveLineToPage() }
      return add(.lineBreak(hold(UnsafeBufferPointer(rebasing: program.text[block.lineBreak]))))
    }
    guard let last = output.content.last, last != UInt8(ascii: "\n") else { return }
    copy(block.lineBreak)
    isLineStart = true
  }

  /// Where the instructions start that fill a block of this name, and the fillings around them. The outermost counts: a template
  /// that calls a template that calls a third speaks before it.
  private func argument(for block: Int) -> (start: Int, outer: Int)? {
    var found: (start: Int, outer: Int)?
    var number = filling
    while number >= 0 {
      let outer = fillings[number].outer
      for argument in program.calls[fillings[number].call].arguments where argument.block == block {
        found = (argument.start, outer)
      }
      number = outer
    }
    return found
  }
}
