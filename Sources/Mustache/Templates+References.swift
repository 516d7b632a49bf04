extension Templates {
  /// Every call of a template by a name written out, in `template` and in all that it calls, once each: first those of the template
  /// itself in their order, then those of the templates it calls. Also those whose template does not exist; none for an
  /// unknown template.
  package func references(from template: String) -> [Reference] {
    var queue = [program.templateByName[template]].compactMap(\.self)
    var seen = Set(queue)
    var found: [Reference] = []
    let references = program.referencesByTemplate
    var next = 0
    while next < queue.count {
      for entry in references[queue[next]] {
        found.append(entry.reference)
        if let target = entry.target, seen.insert(target).inserted { queue.append(target) }
      }
      next += 1
    }
    return found
  }

  /// The names of all templates that rendering `template` can run, itself among them; nil when a call among them has no name written out.
  package func reachable(from template: String) -> Set<String>? {
    let names = Set(references(from: template).map(\.name) + [template])
    return names.isDisjoint(with: program.namesOfDynamicCallers) ? names : nil
  }

  /// Whether rendering `template` can run `partial`, which is the template itself or one that it calls through any number of others.
  package func reaches(_ partial: String, from template: String) -> Bool {
    template == partial && program.templateByName[template] != nil
      || references(from: template).contains { $0.name == partial && program.templateByName[partial] != nil }
  }
}

extension Program {
  /// The templates with a call by a name that only a value knows.
  fileprivate var namesOfDynamicCallers: Set<String> {
    Set(
      instructions.indices.compactMap { position in
        guard case .call(let number) = instructions[position], case .dynamic = calls[Int(number)].target else { return nil }
        return templates[places[position].template].name
      })
  }

  /// A call by a name written out, and the number of the template, if there is one.
  typealias Edge = (reference: Reference, target: Int?, call: Int)

  /// The calls that are written in each template, in their order.
  var referencesByTemplate: [[Edge]] {
    var edges = [[Edge]](repeating: [], count: templates.count)
    for (position, instruction) in instructions.enumerated() {
      guard case .call(let number) = instruction else { continue }
      let place = places[position]
      let target: Int?
      let name: String
      switch calls[Int(number)].target {
      case .template(let known): (target, name) = (known, templates[known].name)
      case .unknown(let unknown): (target, name) = (nil, unknown)
      case .dynamic: continue
      }
      let reference = Reference(
        name: name, caller: templates[place.template].name, source: source(of: place), tag: place.tag, span: place.name)
      edges[place.template].append((reference, target, Int(number)))
    }
    return edges
  }
}
