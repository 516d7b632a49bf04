extension Renderer {
  /// A template, or what fills a block, that is being rendered, with all that comes back when it ends.
  struct Activation {
    /// The template; nil for what fills a block.
    let template: Int?
    /// The block that is filled, or whose own content stands on one line.
    let block: Int?
    let returnTo: Int
    let filling: Int
    let fillingCount: Int
    let indentationStart: Int
    let indentationEnd: Int
    /// Whether the line is at its start once this has ended.
    let endsLine: Bool

    init(template: Int? = nil, block: Int? = nil, returnTo: Int, endsLine: Bool = false, _ state: borrowing Renderer) {
      self.template = template
      self.block = block
      self.returnTo = returnTo
      self.filling = state.filling
      self.fillingCount = state.fillings.count
      self.indentationStart = state.indentationStart
      self.indentationEnd = state.indentations.count
      self.endsLine = endsLine
    }
  }

  /// The arguments of a call that is being rendered, and the fillings around it.
  struct Filling: Hashable {
    let call: Int
    let outer: Int
  }

  mutating func call(_ number: Int) {
    let isAlone = program.calls[number].isAlone
    let returnTo = program.calls[number].next
    guard let template = template(of: program.calls[number].target), mayEnter(template) else {
      next = returnTo
      return
    }
    if !isAlone { indentIfDue() }
    calls.append(Activation(template: template, returnTo: returnTo, endsLine: isAlone, self))
    depth += 1
    if isAlone { indent(program.calls[number].indentation) } else { indentNothing() }
    if !program.calls[number].arguments.isEmpty {
      fillings.append(Filling(call: number, outer: filling))
      filling = fillings.count - 1
    }
    next = program.templates[template].start
  }

  private mutating func template(of target: Call.Target) -> Int? {
    switch target {
    case .template(let number): return number
    case .unknown: return nil
    case .dynamic(let path):
      switch meaning(of: path) {
      case .known(.text(let name)): return templateByName[name]
      case .known: return nil
      case .later:
        preparation.giveUp()
        return nil
      }
    }
  }

  /// Templates that call themselves end where the depth does. So that two such calls in one template do not take two to the power of
  /// that depth, the first time is the last.
  private mutating func mayEnter(_ template: Int) -> Bool {
    if depth >= Self.greatestDepth { isRunaway = true }
    // Whether a template that calls itself comes to an end is known only with all values.
    if isPreparing, isRunaway || calls.contains(where: { $0.template == template }) { preparation.giveUp() }
    return !isRunaway || depth < Self.greatestDepth && !calls.contains { $0.template == template }
  }

  /// Adds to the indentation of the lines that follow.
  mutating func indent(_ blanks: Range<Int>) {
    let outer = indentationStart
    indentationStart = indentations.count
    for index in outer..<indentationStart { indentations.append(indentations[index]) }
    indentations.append(contentsOf: UnsafeBufferPointer(rebasing: program.text[blanks]))
    isLineStart = true
  }

  /// Lets the lines that follow start as they are: they are part of a line.
  mutating func indentNothing() {
    indentationStart = indentations.count
  }

  /// Ends a template or what fills a block.
  mutating func leave() {
    guard let activation = calls.popLast() else {
      next = -1
      return
    }
    restore(activation)
    if activation.template != nil { depth -= 1 }
    next = activation.returnTo
    if let block = activation.block { breakLine(behind: program.blocks[block]) }
  }

  mutating func restore(_ activation: Activation) {
    indentations.removeLast(indentations.count - activation.indentationEnd)
    indentationStart = activation.indentationStart
    filling = activation.filling
    fillings.removeLast(fillings.count - activation.fillingCount)
    isLineStart = activation.endsLine
  }
}
