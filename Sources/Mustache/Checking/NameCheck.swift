import Diagnostics

/// Goes through the pages as they would be rendered, with shapes for values, and finds every name that does not fit.
///
/// A template is gone through once for each different scope and filling in which it is used, and what is found at one place is
/// reported once.
struct NameCheck {
  private let program: Program
  private var uses: [Use] = []
  private var fillings: [Renderer.Filling] = []
  private var fillingNumbers: [Renderer.Filling: Int] = [:]
  private var tasks: [Task] = []
  private var seen: Set<Visit> = []
  /// The first use in which a name does not fit, by the position of the instruction.
  private var problems: [Int: (problem: Problem, use: Int, scope: Scope)] = [:]
  /// A use in which a name fits.
  private var fitting: [Int: Int] = [:]

  enum Problem {
    case unresolved(Scope.Resolution)
    case notText(Shape)
    case unescapedText
  }

  /// One way in which a template comes to be rendered.
  struct Use {
    let template: Int
    /// The instruction that calls it; nil for a page.
    let caller: Int?
    let outer: Int?
  }

  private struct Visit: Hashable {
    let start: Int
    let scope: Scope
    let filling: Int
  }

  private struct Task {
    let visit: Visit
    let use: Int
  }

  init(_ program: Program) {
    self.program = program
  }

  mutating func check(_ template: Int, _ layout: Layout) {
    uses.append(Use(template: template, caller: nil, outer: nil))
    add(program.templates[template].start, Scope(layout), filling: -1, use: uses.count - 1)
    // Tasks are added while they are worked on: a callee is looked at after its caller, so no nesting of templates is too deep.
    var next = 0
    while next < tasks.count {
      walk(tasks[next])
      next += 1
    }
    tasks = []
  }

  private mutating func add(_ start: Int, _ scope: Scope, filling: Int, use: Int) {
    let visit = Visit(start: start, scope: scope, filling: filling)
    if seen.insert(visit).inserted { tasks.append(Task(visit: visit, use: use)) }
  }

  private mutating func walk(_ task: Task) {
    var scopes = [task.visit.scope]
    var next = task.visit.start
    while let scope = scopes.last {
      let position = next
      next += 1
      switch program.instructions[position] {
      case .text, .endBlock: break
      case .variable(let path): written(path, position, scope, task.use, isEscaped: true)
      case .unescaped(let path): written(path, position, scope, task.use, isEscaped: false)
      case .section(let path, _): scopes.append(scope.entering(subject(path, position, scope, task.use)))
      case .endSection: scopes.removeLast()
      case .inverted(let path, _):
        _ = subject(path, position, scope, task.use)
        scopes.append(scope)
      case .call(let number):
        call(Int(number), position, scope, task)
        next = program.calls[Int(number)].next
      case .block(let number):
        let block = program.blocks[Int(number)]
        if let argument = argument(for: block.name, task.visit.filling) {
          add(argument.start, scope, filling: argument.outer, use: task.use)
          next = block.end + 1
        }
      case .end: return
      }
    }
  }

  private mutating func call(_ number: Int, _ position: Int, _ scope: Scope, _ task: Task) {
    let call = program.calls[number]
    guard case .template(let template) = call.target, !isRunning(template, in: task.use) else { return }
    var filling = task.visit.filling
    if !call.arguments.isEmpty {
      let new = Renderer.Filling(call: number, outer: filling)
      if let known = fillingNumbers[new] {
        filling = known
      } else {
        filling = fillings.count
        fillings.append(new)
        fillingNumbers[new] = filling
      }
    }
    uses.append(Use(template: template, caller: position, outer: task.use))
    add(program.templates[template].start, scope, filling: filling, use: uses.count - 1)
  }

  private func isRunning(_ template: Int, in use: Int) -> Bool {
    var next: Int? = use
    while let number = next {
      if uses[number].template == template { return true }
      next = uses[number].outer
    }
    return false
  }

  /// As the renderer finds it: the outermost filling counts.
  private func argument(for block: Int, _ innermost: Int) -> (start: Int, outer: Int)? {
    var found: (start: Int, outer: Int)?
    var number = innermost
    while number >= 0 {
      let filling = fillings[number]
      if let argument = program.calls[filling.call].arguments.last(where: { $0.block == block }) {
        found = (argument.start, filling.outer)
      }
      number = filling.outer
    }
    return found
  }

  /// The shape of a section's subject.
  private mutating func subject(_ path: Instruction.Path, _ position: Int, _ scope: Scope, _ use: Int) -> Shape? {
    let shape = resolved(path, position, scope, use)
    if shape != nil { noteFit(position, use) }
    return shape
  }

  /// The shape of a name; nil, and a problem noted, when there is none.
  private mutating func resolved(_ path: Instruction.Path, _ position: Int, _ scope: Scope, _ use: Int) -> Shape? {
    if program.places[position].isBadName { return nil }
    let resolution = scope.resolve(program.names[path.range])
    switch resolution {
    case .known(let shape): return shape
    case .uncertain: return nil
    case .unknown, .unknownPart, .partOfList:
      note(.unresolved(resolution), position, scope, use)
      return nil
    }
  }

  private mutating func written(_ path: Instruction.Path, _ position: Int, _ scope: Scope, _ use: Int, isEscaped: Bool) {
    guard let shape = resolved(path, position, scope, use) else { return }
    switch shape {
    case .html: noteFit(position, use)
    case .text: if isEscaped { noteFit(position, use) } else { note(.unescapedText, position, scope, use) }
    case .flag, .list, .record, .own: note(.notText(shape), position, scope, use)
    }
  }

  private mutating func note(_ problem: Problem, _ position: Int, _ scope: Scope, _ use: Int) {
    if problems[position] == nil { problems[position] = (problem, use, scope) }
  }

  private mutating func noteFit(_ position: Int, _ use: Int) {
    if fitting[position] == nil { fitting[position] = use }
  }

  /// What has been found, in no order.
  var diagnostics: [Diagnostic] {
    problems.map { position, found in
      NameFinding(
        program: program, position: position, problem: found.problem, scope: found.scope,
        notes: notes(position, found.use, fitting: fitting[position])
      ).diagnostic
    }
  }

  /// Who uses the template in which the name does not fit, and who uses it where it fits.
  private func notes(_ position: Int, _ use: Int, fitting: Int?) -> [String] {
    guard let failing = call(of: position, in: use) else { return [] }
    let notes = ["It does not fit where \(failing)."]
    guard let fitting, fitting != use, let other = call(of: position, in: fitting), other != failing else { return notes }
    return notes + ["It does fit where \(other)."]
  }

  /// The call by which the template of an instruction is used: “`home` calls `card` (Templates/home.html:3:5)”.
  private func call(of position: Int, in use: Int) -> String? {
    var next: Int? = use
    while let number = next, uses[number].template != program.places[position].template { next = uses[number].outer }
    guard let number = next, let caller = uses[number].caller else { return nil }
    let place = program.places[caller]
    let source = program.source(of: place)
    let location = source.location(of: place.tag)
    let names = (program.templates[place.template].name, program.templates[uses[number].template].name)
    return "`\(names.0)` calls `\(names.1)` (\(source.path):\(location.line):\(location.column))"
  }
}
