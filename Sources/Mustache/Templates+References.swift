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

  /// Whether rendering `template` can run `partial`, which is the template itself or one that it calls through any number of others.
  package func reaches(_ partial: String, from template: String) -> Bool {
    template == partial && program.templateByName[template] != nil
      || references(from: template).contains { $0.name == partial && program.templateByName[partial] != nil }
  }
}

extension Program {
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
