/// Takes the steps of a prepared template for one page.
///
/// Counting references would take most of a page's time, so values are reached by pointers. They are good while the page is made: the root
/// holds all of its values, and no value ever changes. A pointer leads into a record only after the record's layout was compared with the one
/// that the steps are made for, and a record has exactly one value for each field.
struct Completion {
  typealias Values = UnsafePointer<Value>

  private let program: PreparedTemplate.Program.Tables
  private let kept: KeptSections
  private var output: PageBuffer
  private let registers: UnsafeMutableBufferPointer<Values?>
  /// The end of the items of each list that is gone through.
  private let ends: UnsafeMutableBufferPointer<Values?>
  private var isLineStart = false
  /// The section that is to be kept, and where it starts in the output.
  private var pending: (key: KeptSections.Key, start: Int)?

  static func page(of program: PreparedTemplate.Program, _ root: Value, _ kept: KeptSections) -> [UInt8] {
    // Most pages are written where their array has them.
    var large: [UInt8]?
    let page = [UInt8](unsafeUninitializedCapacity: PageBuffer.usualCapacity) { memory, count in
      guard let start = memory.baseAddress else { return }
      let output = write(program, root, kept, into: PageBuffer(in: start))
      defer { output.free() }
      if output.ownsMemory { large = Array(output.content) } else { count = output.count }
    }
    return large ?? page
  }

  /// The buffer with the page in it.
  private static func write(
    _ program: PreparedTemplate.Program, _ root: Value, _ kept: KeptSections, into output: PageBuffer
  ) -> PageBuffer {
    let (registers, lists) = (program.registerCount, program.lists.count)
    return withUnsafeTemporaryAllocation(of: Values?.self, capacity: registers + lists) { places in
      places.initialize(repeating: nil)
      return withUnsafePointer(to: root) { root in
        program.withTables { tables in
          var completion = Completion(
            program: tables, kept: kept, output: output, registers: UnsafeMutableBufferPointer(rebasing: places[..<registers]),
            ends: UnsafeMutableBufferPointer(rebasing: places[registers...]))
          completion.registers[0] = root
          completion.open(tables.rootOpenings)
          completion.run()
          return completion.output
        }
      }
    }
  }

  private init(
    program: PreparedTemplate.Program.Tables, kept: KeptSections, output: PageBuffer,
    registers: UnsafeMutableBufferPointer<Values?>, ends: UnsafeMutableBufferPointer<Values?>
  ) {
    self.program = program
    self.kept = kept
    self.output = output
    self.registers = registers
    self.ends = ends
  }

  private mutating func run() {
    var next = 0
    while next < program.steps.count {
      let step = program.steps[next]
      next += 1
      switch step {
      case .text(let piece): write(piece)
      case .variable(let place): if let value = value(at: place) { output.append(value, isEscaped: true) }
      case .unescaped(let place): if let value = value(at: place) { output.append(value, isEscaped: false) }
      case .when(let place, let end): if !isTrue(place) { next = Int(end) }
      case .unless(let place, let end): if isTrue(place) { next = Int(end) }
      case .each(let place, let number): if !enter(place, Int(number)) { next = Int(program.lists[Int(number)].end) }
      case .next(let number): if advance(Int(number)) { next = Int(program.lists[Int(number)].start) + 1 }
      case .recall(let number): if recall(number) { next = Int(program.keepings[Int(number)].end) }
      case .keep(let number): keep(number)
      case .line(let isStart): isLineStart = isStart
      case .indentation(let piece): if isLineStart { write(piece) }
      case .lineBreak(let piece):
        guard let last = output.content.last, last != UInt8(ascii: "\n") else { break }
        write(piece)
        isLineStart = true
      }
    }
  }

  @inline(__always)
  private mutating func write(_ piece: PageStep.Piece) {
    output.append(UnsafeBufferPointer(rebasing: program.text[piece.range]))
  }

  /// Nil where a record around is absent.
  @inline(__always)
  private func value(at place: PageStep.Place) -> Values? {
    registers[Int(place.register)].map { $0 + Int(place.slot) }
  }

  @inline(__always)
  private func isTrue(_ place: PageStep.Place) -> Bool {
    value(at: place)?.pointee.isTrue ?? false
  }

  private func open(_ openings: UnsafeBufferPointer<PageStep.Opening>) {
    for opening in openings {
      var first: Values?
      if let value = value(at: opening.place), case .record(let record) = value.pointee, opening.layout.toOpaque() == record.identity {
        first = record.values.withUnsafeBufferPointer { $0.baseAddress }
      }
      registers[Int(opening.register)] = first
    }
  }

  /// Starts with the first item of a list; returns false where there is none.
  private func enter(_ place: PageStep.Place, _ number: Int) -> Bool {
    guard let value = value(at: place), case .list(let items) = value.pointee, !items.isEmpty else { return false }
    let first = items.withUnsafeBufferPointer { $0.baseAddress }
    let list = program.lists[number]
    registers[Int(list.item)] = first
    ends[number] = first.map { $0 + items.count }
    open(UnsafeBufferPointer(rebasing: program.openings[list.openings]))
    return true
  }

  /// Goes on to the next item; returns false behind the last.
  private func advance(_ number: Int) -> Bool {
    let list = program.lists[number]
    guard let item = registers[Int(list.item)], item + 1 != ends[number] else { return false }
    registers[Int(list.item)] = item + 1
    open(UnsafeBufferPointer(rebasing: program.openings[list.openings]))
    return true
  }

  /// Writes what was kept of a section; returns false where nothing was.
  private mutating func recall(_ number: UInt32) -> Bool {
    let keeping = program.keepings[Int(number)]
    guard let value = value(at: keeping.list), case .list(let items) = value.pointee,
      let first = items.withUnsafeBufferPointer({ $0.baseAddress })
    else { return false }
    var truths: UInt32 = 0
    for place in keeping.conditions { truths = truths << 1 | (isTrue(place) ? 1 : 0) }
    let key = KeptSections.Key(keeping: number, items: UInt(bitPattern: first), truths: truths)
    if let entry = kept[key] {
      entry.text.withUnsafeBufferPointer { output.append($0) }
      return true
    }
    pending = (key, output.count)
    return false
  }

  private mutating func keep(_ number: UInt32) {
    guard let (key, start) = pending, key.keeping == number, let value = value(at: program.keepings[Int(number)].list) else { return }
    kept.keep(KeptSections.Entry(list: value.pointee, text: Array(output.content[start...])), as: key)
    pending = nil
  }
}

extension Record {
  /// The layout as steps name it.
  fileprivate var identity: UnsafeMutableRawPointer { Unmanaged.passUnretained(layout).toOpaque() }
}
