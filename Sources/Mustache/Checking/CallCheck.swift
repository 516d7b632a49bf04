import Diagnostics

/// Checks how the templates call each other, whatever the pages say.
struct CallCheck {
  private let program: Program
  private let edges: [[Program.Edge]]

  init(_ program: Program) {
    self.program = program
    self.edges = program.referencesByTemplate
  }

  /// Calls of templates that do not exist or cannot be known.
  var targets: [Diagnostic] {
    let names = program.templates.map(\.name)
    return program.instructions.indices.compactMap { position in
      let place = program.places[position]
      guard case .call(let number) = program.instructions[position], !place.isBadName else { return nil }
      let call = program.calls[Int(number)]
      let source = program.source(of: place)
      switch call.target {
      case .template: return nil
      case .dynamic: return DynamicName.dynamic(source, place.name)
      case .unknown(let name):
        return UnknownPartial.unknown(
          source, place.name, suggestion: Suggestion.nearest(to: name, among: names), canReplace: !call.isParent)
      }
    }
  }

  /// The calls that close a circle.
  var circles: [Diagnostic] {
    var found: [Diagnostic] = []
    var isDone = [Bool](repeating: false, count: edges.count)
    var path: [(template: Int, nextEdge: Int)] = []
    var onPath = isDone
    for start in edges.indices where !isDone[start] {
      path.append((start, 0))
      onPath[start] = true
      while let (template, nextEdge) = path.last {
        guard nextEdge < edges[template].count else {
          isDone[template] = true
          onPath[template] = false
          path.removeLast()
          continue
        }
        path[path.count - 1].nextEdge += 1
        let edge = edges[template][nextEdge]
        guard let target = edge.target, !isDone[target] else { continue }
        if onPath[target] {
          let circle = path.drop { $0.template != target }.map { program.templates[$0.template].name }
          found.append(RecursivePartial.recursive(edge.reference.source, edge.reference.span, circle: circle))
        } else {
          onPath[target] = true
          path.append((target, 0))
        }
      }
    }
    return found
  }

  /// Templates that no page uses. Where a page calls a template that cannot be known, it might be any.
  func unused(from pages: [Int]) -> [Diagnostic] {
    let used = reached(from: pages)
    if !dynamicCallers.isDisjoint(with: used) { return [] }
    return program.templates.indices.filter { !used.contains($0) }
      .map { UnusedTemplate.unused(program.templates[$0].source, name: program.templates[$0].name) }
  }

  /// The templates among which a call's target is not written out.
  private var dynamicCallers: Set<Int> {
    var callers: Set<Int> = []
    for (position, instruction) in program.instructions.enumerated() {
      if case .call(let number) = instruction, case .dynamic = program.calls[Int(number)].target {
        callers.insert(program.places[position].template)
      }
    }
    return callers
  }

  private func reached(from templates: [Int]) -> Set<Int> {
    var found = Set(templates)
    var queue = templates
    while let template = queue.popLast() {
      for edge in edges[template] {
        if let target = edge.target, found.insert(target).inserted { queue.append(target) }
      }
    }
    return found
  }

  /// Arguments for blocks that the parent does not have, nor any template that it calls.
  var blocks: [Diagnostic] {
    let named = blocksByTemplate
    let dynamic = dynamicCallers
    var known: [Int: Set<Int>] = [:]
    var found: [Diagnostic] = []
    for edge in edges.joined() {
      let arguments = program.calls[edge.call].arguments
      guard let target = edge.target, !arguments.isEmpty else { continue }
      let all = known[target] ?? reached(from: [target])
      known[target] = all
      if !dynamic.isDisjoint(with: all) { continue }
      let blocks = all.reduce(into: Set<Int>()) { $0.formUnion(named[$1]) }
      let names = blocks.map { program.blockNames[$0] }.sorted()
      for argument in arguments where !argument.isBadName && !blocks.contains(argument.block) {
        found.append(
          UnknownBlock.unknown(
            edge.reference.source, argument.name, parent: edge.reference.name,
            suggestion: Suggestion.nearest(to: program.blockNames[argument.block], among: names)))
      }
    }
    return found
  }

  /// The names of the blocks that are written in each template, also as arguments: these can be filled from outside as well.
  private var blocksByTemplate: [Set<Int>] {
    var blocks = [Set<Int>](repeating: [], count: program.templates.count)
    for (position, instruction) in program.instructions.enumerated() {
      let template = program.places[position].template
      if case .block(let number) = instruction { blocks[template].insert(program.blocks[Int(number)].name) }
      if case .call(let number) = instruction { blocks[template].formUnion(program.calls[Int(number)].arguments.map(\.block)) }
    }
    return blocks
  }
}
