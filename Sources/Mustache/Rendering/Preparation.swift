/// The steps of a prepared template while they are made.
struct Preparation {
  /// The values of the root that are known, by position.
  let known: [Int: Value]
  var steps: [PageStep] = []
  private(set) var lists: [PageStep.List] = []
  private(set) var openings: [PageStep.Opening] = []
  private(set) var keepings: [PageStep.Keeping] = []
  /// What a template cannot be prepared with: calls of itself, or of a template whose name only the page knows.
  private(set) var isImpossible = false
  let root: Later

  /// The lists around, outermost first, and the page itself as the first of all.
  private var rounds: [Round] = [Round()]
  /// Which of `rounds` a register belongs to: its depth.
  private var depths: [Int] = [0]
  private var registers: [PageStep.Place: UInt32] = [:]

  private struct Round {
    var openings: [PageStep.Opening] = []
    var list = 0
    var keeping: Int?
  }

  /// What has been begun and must be ended.
  enum Unfinished {
    case condition(step: Int)
    case list
  }

  /// - Parameter layout: nil where everything is known.
  init(_ layout: Layout?, known: [Int: Value]) {
    self.known = known
    root = Later(
      place: PageStep.Place(register: 0, slot: 0), shape: layout.map { .record($0) } ?? .flag, inquiry: Inquiry())
  }

  var registerCount: Int { depths.count }

  /// The openings of the page's own records.
  var rootOpenings: [PageStep.Opening] { rounds[0].openings }

  mutating func giveUp() { isImpossible = true }

  /// The value of a field of a record.
  mutating func field(_ slot: Int, of record: Later, _ layout: Layout) -> Meaning {
    if record.place == root.place, let value = known[slot] { return .known(value) }
    let register = opened(record.place, layout)
    let field = layout.fields[slot]
    return .later(
      Later(
        place: PageStep.Place(register: register, slot: UInt32(slot)), shape: field.shape.seen(from: layout),
        inquiry: record.inquiry.field(slot), isShared: field.isShared))
  }

  /// The register that points into the record at a place. A record is opened once for each round of the list that it stands in.
  private mutating func opened(_ place: PageStep.Place, _ layout: Layout) -> UInt32 {
    if let known = registers[place] { return known }
    let depth = depths[Int(place.register)]
    let register = newRegister(depth)
    registers[place] = register
    rounds[depth].openings.append(PageStep.Opening(place: place, layout: Unmanaged.passUnretained(layout), register: register))
    return register
  }

  private mutating func newRegister(_ depth: Int) -> UInt32 {
    depths.append(depth)
    return UInt32(depths.count - 1)
  }

  mutating func beginCondition(_ value: Later, isInverted: Bool) -> Unfinished {
    steps.append(isInverted ? .unless(value.place, end: 0) : .when(value.place, end: 0))
    return .condition(step: steps.count - 1)
  }

  /// Begins the section of a list; returns its item.
  mutating func beginList(_ value: Later, of item: Shape) -> Later {
    var round = Round(list: lists.count)
    if value.isShared {
      round.keeping = keepings.count
      steps.append(.recall(UInt32(keepings.count)))
      keepings.append(PageStep.Keeping(list: value.place))
    }
    let register = newRegister(rounds.count)
    lists.append(PageStep.List(item: register, start: UInt32(steps.count)))
    steps.append(.each(value.place, list: UInt32(round.list)))
    rounds.append(round)
    return Later(place: PageStep.Place(register: register, slot: 0), shape: item, inquiry: value.inquiry)
  }

  mutating func end(_ unfinished: Unfinished) {
    switch unfinished {
    case .condition(let step):
      let end = UInt32(steps.count)
      if case .when(let place, _) = steps[step] { steps[step] = .when(place, end: end) }
      if case .unless(let place, _) = steps[step] { steps[step] = .unless(place, end: end) }
    case .list: endList()
    }
  }

  private mutating func endList() {
    let depth = rounds.count - 1
    let round = rounds.removeLast()
    lists[round.list].openings = openings.count..<openings.count + round.openings.count
    openings += round.openings
    steps.append(.next(list: UInt32(round.list)))
    lists[round.list].end = UInt32(steps.count)
    guard let keeping = round.keeping else { return }
    if let conditions = conditionsOutside(lists[round.list], depth) {
      keepings[keeping].conditions = conditions
      steps.append(.keep(UInt32(keeping)))
      keepings[keeping].end = UInt32(steps.count)
    } else {
      steps[Int(lists[round.list].start) - 1] = .text(PageStep.Piece(start: 0, end: 0))
    }
  }

  /// The values outside of a list's items whose truth its section depends on; nil where it depends on more than their truth, or on where its
  /// lines begin, so that what it writes is not worth keeping.
  private func conditionsOutside(_ list: PageStep.List, _ depth: Int) -> [PageStep.Place]? {
    var found: [PageStep.Place] = []
    for step in steps[Int(list.start) + 1..<steps.count] {
      switch step {
      case .text, .next: break
      case .variable(let place), .unescaped(let place), .each(let place, _):
        if depths[Int(place.register)] < depth { return nil }
      case .when(let place, _), .unless(let place, _):
        if depths[Int(place.register)] >= depth || found.contains(place) { break }
        if found.count == 32 { return nil }
        found.append(place)
      case .recall, .keep, .line, .indentation, .lineBreak: return nil
      }
    }
    return found
  }
}
