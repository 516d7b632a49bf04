/// Goes through a template with what is known. Where everything is known, the output is the page. What is known only by a page becomes
/// steps between the pieces of the output: see `PreparedTemplate`.
struct Renderer {
  let program: Program.Tables
  let templateByName: [String: Int]
  /// The text so far; freed by whoever made the renderer.
  var output = PageBuffer()
  /// What is left to do for each page.
  var preparation: Preparation
  /// How much of the output stands in a step already.
  private var placed = 0
  var next = 0
  var contexts: ContextStack
  var rounds: [Round] = []
  var calls: [Activation] = []
  var fillings: [Filling] = []
  /// The innermost filling that blocks are looked up in.
  var filling = -1
  /// What stands before each line of the template that runs: the bytes of `indentations` from here on.
  var indentations: [UInt8] = []
  var indentationStart = 0
  /// Whether the next text is the first of its line, so that the indentation is due; nil where only the page knows. Only kept where there
  /// is an indentation.
  var isLineStart: Bool? = false
  /// How many instructions have been gone through.
  private var taken = 0
  /// How many templates have been entered and not left.
  var depth = 0
  /// Whether the depth has once been too great: from then on no template calls itself again, directly or not.
  var isRunaway = false
  /// Whether the template is prepared for pages to come.
  let isPreparing: Bool

  /// Templates nest this deep at most; what would be deeper is left out.
  static let greatestDepth = 100
  /// So many instructions and bytes are gone through to prepare a template at most. It holds all that a page might say, and templates that
  /// call each other twice at every level might say anything.
  static let greatestPreparation = 1 << 20

  /// For a page whose values are all known.
  init(_ program: Program.Tables, templateByName: [String: Int], root: Value) {
    self.init(program, templateByName, Preparation(nil, known: [:]), ContextStack(.known(root)), isPreparing: false)
  }

  /// For all pages that have these values at these positions of their root.
  init(_ program: Program.Tables, templateByName: [String: Int], layout: Layout, known: [Int: Value]) {
    let preparation = Preparation(layout, known: known)
    self.init(program, templateByName, preparation, ContextStack(.later(preparation.root)), isPreparing: true)
  }

  private init(
    _ program: Program.Tables, _ templateByName: [String: Int], _ preparation: Preparation, _ contexts: ContextStack, isPreparing: Bool
  ) {
    self.program = program
    self.templateByName = templateByName
    self.preparation = preparation
    self.contexts = contexts
    self.isPreparing = isPreparing
  }

  mutating func run(_ template: Int) {
    next = program.templates[template].start
    depth = 1
    calls.append(Activation(template: template, returnTo: -1, self))
    while next >= 0 {
      taken += 1
      if isPreparing, taken + output.count > Self.greatestPreparation { preparation.giveUp() }
      if preparation.isImpossible { return }
      let instruction = program.instructions[next]
      next += 1
      switch instruction {
      case .text(let text): write(text)
      case .variable(let path): write(path, isEscaped: true)
      case .unescaped(let path): write(path, isEscaped: false)
      case .section(let path, let end): enterSection(meaning(of: path), end: Int(end))
      case .endSection(let start): endRound(start: Int(start))
      case .inverted(let path, let end): enterInverted(meaning(of: path), end: Int(end))
      case .call(let number): call(Int(number))
      case .block(let number): enterBlock(Int(number))
      case .endBlock(let number): endBlock(program.blocks[Int(number)])
      case .end: leave()
      }
    }
    if isPreparing { placeText() }
  }

  /// What a dotted name stands for: its first part is looked up from the innermost record outwards and belongs to the first one whose
  /// layout has it, even when it is absent there; each further part is looked up in the value of the one before.
  mutating func meaning(of path: Instruction.Path) -> Meaning {
    if path.isCurrent { return contexts.current }
    guard let (position, slot) = contexts.owner(of: program.names[Int(path.start)]) else { return .known(.absent) }
    var value = field(slot, of: contexts[position])
    for index in path.range.dropFirst() {
      guard let slot = value.layout?.slot(of: program.names[index]) else { return .known(.absent) }
      value = field(slot, of: value)
    }
    return value
  }

  private mutating func field(_ slot: Int, of record: Meaning) -> Meaning {
    switch record {
    case .known(.record(let record)): return .known(record.values[slot])
    case .later(let later):
      guard case .record(let layout) = later.shape else { return .known(.absent) }
      return preparation.field(slot, of: later, layout)
    case .known: return .known(.absent)
    }
  }

  /// Adds a step behind the text so far.
  mutating func add(_ step: PageStep) {
    placeText()
    preparation.steps.append(step)
  }

  /// Makes a step of the text since the last one.
  mutating func placeText() {
    guard output.count > placed else { return }
    preparation.steps.append(.text(PageStep.Piece(start: UInt32(placed), end: UInt32(output.count))))
    placed = output.count
  }

  /// Holds bytes that only some pages write.
  mutating func hold(_ bytes: UnsafeBufferPointer<UInt8>) -> PageStep.Piece {
    placeText()
    output.append(bytes)
    defer { placed = output.count }
    return PageStep.Piece(start: UInt32(placed), end: UInt32(output.count))
  }

  /// Whether the last byte of the page is known: there is text since the last step, or no step at all.
  var knowsLastByte: Bool { output.count > placed || preparation.steps.isEmpty }
}
