import Diagnostics

/// Turns outlines into one program.
struct Compiler {
  private(set) var program = Program()
  private var blockNumbers: [String: Int] = [:]
  private var openings: [Opening] = []
  private var template = 0
  /// The instruction before which text may not be joined with text, because something jumps to it.
  private var joinLimit = 0

  private struct Opening {
    let token: Int
    let kind: Kind
    enum Kind {
      case section(Int)
      case inverted(Int)
      case block(Int)
      case argument(before: Indentation)
      case parent(call: Int)
    }
  }

  /// Outlines in the order of their names.
  init(_ outlines: [(name: String, outline: Outline)]) {
    for (number, entry) in outlines.enumerated() {
      program.templates.append(Program.Template(name: entry.name, source: entry.outline.source))
      program.templateByName[entry.name] = number
    }
    for (number, entry) in outlines.enumerated() {
      template = number
      program.templates[number].start = program.instructions.count
      joinLimit = program.instructions.count
      compile(entry.outline)
    }
  }

  private mutating func compile(_ outline: Outline) {
    var text = Indentation(outline)
    var index = 0
    while index < outline.tokens.count {
      let token = outline.tokens[index]
      if token.parent != nil, token.kind != .close, token.kind != .block || token.match == nil {
        index = token.opens ? (token.match ?? index) + 1 : index + 1
        continue
      }
      switch token.kind {
      case .text: append(token.span, &text)
      case .variable: emit(.variable(path(token, outline)), token)
      case .unescaped: emit(.unescaped(path(token, outline)), token)
      case .section: push(index, .section(emit(.section(path(token, outline), end: 0), token)))
      case .inverted: push(index, .inverted(emit(.inverted(path(token, outline), end: 0), token)))
      case .partial: call(token, outline, text)
      case .parent: push(index, .parent(call: call(token, outline, text)))
      case .block where token.parent != nil: argument(index, outline, &text)
      case .block: block(index, outline, text)
      case .close: if let match = token.match { close(match, &text) }
      case .silent, .broken: break
      }
      index += 1
    }
    while let opening = openings.popLast() { end(opening, &text) }
    emit(.end, Token(kind: .silent, span: Span(at: outline.source.bytes.count), name: Span(at: outline.source.bytes.count)))
  }

  @discardableResult
  private mutating func emit(_ instruction: Instruction, _ token: Token) -> Int {
    program.instructions.append(instruction)
    program.places.append(Program.Place(template: template, tag: token.span, name: token.name, isBadName: token.isBadName))
    return program.instructions.count - 1
  }

  private mutating func push(_ token: Int, _ kind: Opening.Kind) {
    openings.append(Opening(token: token, kind: kind))
  }

  /// Ends what the token opened, and what is still open inside.
  private mutating func close(_ token: Int, _ text: inout Indentation) {
    while let opening = openings.popLast() {
      end(opening, &text)
      if opening.token == token { return }
    }
  }

  private mutating func end(_ opening: Opening, _ text: inout Indentation) {
    switch opening.kind {
    case .section(let start):
      let end = UInt32(emit(.endSection(start: UInt32(start)), text.token(opening.token)))
      if case .section(let path, _) = program.instructions[start] { program.instructions[start] = .section(path, end: end) }
    case .inverted(let start):
      let end = UInt32(emit(.endSection(start: UInt32(start)), text.token(opening.token)))
      if case .inverted(let path, _) = program.instructions[start] { program.instructions[start] = .inverted(path, end: end) }
    case .block(let number):
      program.blocks[number].end = emit(.endBlock(UInt32(number)), text.token(opening.token))
    case .argument(let before):
      emit(.end, text.token(opening.token))
      text = before
    case .parent(let number):
      program.calls[number].next = program.instructions.count
      joinLimit = program.instructions.count
    }
  }

  private mutating func append(_ span: Span, _ text: inout Indentation) {
    let start = program.text.count
    let firstLine = program.lineStarts.count
    text.forEachPiece(of: span) { bytes in
      for byte in bytes {
        program.text.append(byte)
        if byte == UInt8(ascii: "\n") { program.lineStarts.append(program.text.count) }
      }
    }
    guard program.text.count > start else { return }
    let end = UInt32(program.text.count)
    let endLine = UInt32(program.lineStarts.count)
    let last = program.instructions.count - 1
    if last >= joinLimit, case .text(var before) = program.instructions[last], before.end == start {
      before.end = end
      before.endLine = endLine
      program.instructions[last] = .text(before)
    } else {
      let new = Instruction.Text(start: UInt32(start), end: end, firstLine: UInt32(firstLine), endLine: endLine)
      emit(.text(new), Token(kind: .text, span: span, name: span))
    }
  }

  private mutating func stored(_ bytes: ArraySlice<UInt8>) -> Range<Int> {
    let start = program.text.count
    program.text.append(contentsOf: bytes)
    return start..<program.text.count
  }

  private mutating func path(_ token: Token, _ outline: Outline) -> Instruction.Path {
    let start = program.names.count
    let text = outline.source.text(token.name)
    if text != "." {
      for part in text.split(separator: ".", omittingEmptySubsequences: false) { program.names.append(Name(String(part))) }
    }
    return Instruction.Path(start: UInt32(start), count: UInt32(program.names.count - start))
  }

  @discardableResult
  private mutating func call(_ token: Token, _ outline: Outline, _ text: Indentation) -> Int {
    let name = outline.source.text(token.name)
    let target: Call.Target =
      if token.isDynamic {
        .dynamic(path(token, outline))
      } else if let number = program.templateByName[name] {
        .template(number)
      } else {
        .unknown(name)
      }
    let number = program.calls.count
    let indentation = stored(text.before(token))
    program.calls.append(
      Call(target: target, isParent: token.kind == .parent, indentation: indentation, isAlone: token.lineStart != nil))
    emit(.call(UInt32(number)), token)
    program.calls[number].next = program.instructions.count
    return number
  }

  private mutating func blockNumber(_ name: String) -> Int {
    if let number = blockNumbers[name] { return number }
    let number = program.blockNames.count
    program.blockNames.append(name)
    blockNumbers[name] = number
    return number
  }

  private mutating func argument(_ index: Int, _ outline: Outline, _ text: inout Indentation) {
    guard let call = openings.lastIndex(where: { $0.token == outline.tokens[index].parent }), case .parent(let number) = openings[call].kind
    else { return }
    let name = blockNumber(outline.source.text(outline.tokens[index].name))
    joinLimit = program.instructions.count
    program.calls[number].arguments.append(
      Call.Argument(
        block: name, name: outline.tokens[index].name, isBadName: outline.tokens[index].isBadName, start: program.instructions.count))
    push(index, .argument(before: text))
    text.removeCommon(ofArgument: index)
  }

  private mutating func block(_ index: Int, _ outline: Outline, _ text: Indentation) {
    let token = outline.tokens[index]
    let style: Block.Style = token.lineStart == nil ? .inline : token.lineEnd == nil ? .line : .lines
    let number = program.blocks.count
    program.blocks.append(
      Block(
        name: blockNumber(outline.source.text(token.name)), style: style, indentation: stored(text.ofBlock(index)),
        lineBreak: stored(text.lineBreak(behind: token.match))))
    emit(.block(UInt32(number)), token)
    push(index, .block(number))
  }
}
