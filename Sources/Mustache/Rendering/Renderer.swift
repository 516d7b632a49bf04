/// Runs a program for one page. Needs no memory beyond the output and a few stacks.
struct Renderer {
  let program: Program.Tables
  let templateByName: [String: Int]
  /// The page so far; freed by whoever made the renderer.
  var output = PageBuffer()
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
  /// Whether the next text is the first of its line, so that the indentation is due. Only kept where there is an indentation.
  var isLineStart = false
  /// How many templates have been entered and not left.
  var depth = 0
  /// Whether the depth has once been too great: from then on no template calls itself again, directly or not.
  var isRunaway = false

  /// Templates nest this deep at most; what would be deeper is left out.
  static let greatestDepth = 100

  init(_ program: Program.Tables, templateByName: [String: Int], root: Value) {
    self.program = program
    self.templateByName = templateByName
    self.contexts = ContextStack(root)
    rounds.reserveCapacity(8)
    calls.reserveCapacity(8)
  }

  mutating func run(_ template: Int) {
    next = program.templates[template].start
    depth = 1
    calls.append(Activation(template: template, returnTo: -1, self))
    while next >= 0 {
      let instruction = program.instructions[next]
      next += 1
      switch instruction {
      case .text(let text): write(text)
      case .variable(let path):
        indentIfDue()
        contexts.withValue(of: path, in: program.names) { output.append(value: $0, isEscaped: true) }
      case .unescaped(let path):
        indentIfDue()
        contexts.withValue(of: path, in: program.names) { output.append(value: $0, isEscaped: false) }
      case .section(let path, let end): enterSection(path, end: Int(end))
      case .endSection(let start): endRound(start: Int(start))
      case .inverted(let path, let end):
        if contexts.withValue(of: path, in: program.names, { $0.isTrue }) { next = Int(end) }
      case .call(let number): call(Int(number))
      case .block(let number): enterBlock(Int(number))
      case .endBlock(let number): endBlock(program.blocks[Int(number)])
      case .end: leave()
      }
    }
  }
}
