/// What the registry has to say about a number in a text.
enum Verdict: Sendable {
  /// It is a number of these lines, and used as they can be used.
  case known([CrisisLine])
  /// It is a line's, which cannot be reached in this way.
  case wrongChannel(CrisisLine, asked: Contact.Kind)
  /// The line that has it took its place, or another's: `replacement` is the line of today, where there is one.
  case superseded(replacement: CrisisLine?, former: CrisisLine?)
  /// The line that has it is closed, or nobody knows whether it is right.
  case closed(CrisisLine)
  /// It is a number of these lines, none of which serves the article's regions.
  case wrongRegion([CrisisLine])
  /// It is a line's number in a form that no phone can dial.
  case undialable(CrisisLine, Contact)
  /// It is one slip away from a line's number.
  case nearMiss(CrisisLine, Contact)
  /// The text names one service and gives the number of another.
  case misnamed(named: CrisisLine, owner: CrisisLine)
  /// Another line stands in for the one that has it.
  case replacedForNow(CrisisLine)
  case unknown
}

/// Compares mentions with the registry, for readers of some regions.
struct Judge {
  let registry: Registry
  /// The regions that a text is for; nil for a text that names none, where lines of all regions are welcome.
  let regions: [Region]?

  /// - Parameter regions: those of a text; one that names none is for readers everywhere.
  init(_ registry: Registry, for regions: [Region]) {
    self.init(registry: registry, regions: regions.isEmpty ? nil : regions)
  }

  init(registry: Registry, regions: [Region]?) {
    self.registry = registry
    self.regions = regions
  }

  func verdict(_ mention: Mention) -> Verdict {
    let entries = registry.numbers.entries(mention.digits, isInternational: mention.isInternational)
    let dialled = entries.filter { $0.form == .dialled }.map { registry.lines[$0.line] }
    let own = dialled.filter(serves)
    let usable = own.filter(\.isUsable)
    if let first = usable.first { return verdict(mention, usable, first, dialled: dialled) }
    if let line = own.first(where: \.isReplacedForNow) { return .replacedForNow(line) }
    let formerOwners = entries.filter { $0.form == .former }.map { registry.lines[$0.line] }
    if let line = formerOwners.first(where: serves) ?? formerOwners.first { return .superseded(replacement: line, former: nil) }
    if let line = own.first { return retired(line) }
    var seen: Set<String> = []
    let elsewhere = dialled.filter { $0.isUsable && seen.insert($0.id).inserted }
    if !elsewhere.isEmpty { return .wrongRegion(elsewhere) }
    let undialable = entries.filter { $0.form == .undialable }.sorted {
      serves(registry.lines[$0.line]) && !serves(registry.lines[$1.line])
    }
    if let entry = undialable.first, let channel = entry.channel {
      let line = registry.lines[entry.line]
      return .undialable(line, line.channels[channel])
    }
    if let line = dialled.first { return retired(line) }
    return near(mention) ?? .unknown
  }

  func serves(_ line: CrisisLine) -> Bool {
    guard let regions else { return true }
    return line.region == .anywhere || regions.contains { line.region.serves($0) }
  }

  /// The number is right for the region: is it the service's that the text names, and can it be used as the text says?
  private func verdict(_ mention: Mention, _ usable: [CrisisLine], _ first: CrisisLine, dialled: [CrisisLine]) -> Verdict {
    let named = mention.named.map { registry.lines[$0] }
    if let other = named.first, !named.contains(where: { line in dialled.contains { $0.id == line.id } }) {
      guard usable.contains(where: { isOneService($0, other) }) else { return .misnamed(named: other, owner: first) }
    } else if !named.isEmpty, !named.contains(where: { line in usable.contains { isOneService($0, line) } }) {
      return .wrongRegion(named)
    }
    let kinds = Set(usable.flatMap(\.channels).filter { isNumber($0, of: mention) }.map(\.kind))
    if let wrong = [Contact.Kind.call, .text, .whatsapp].first(where: { mention.asked.contains($0) && !kinds.contains($0) }) {
      return .wrongChannel(first, asked: wrong)
    }
    return .known(usable)
  }

  private func isNumber(_ contact: Contact, of mention: Mention) -> Bool {
    guard let dial = contact.dial else { return false }
    let digits = Registry.digits(dial)
    return digits == mention.digits || digits.count > 6 && mention.digits.hasSuffix(digits.suffix(7))
  }

  /// Two branches of one service: one's name holds the other's.
  private func isOneService(_ one: CrisisLine, _ other: CrisisLine) -> Bool {
    one.id == other.id || one.names.contains { a in other.names.contains { b in a.contains(b) || b.contains(a) } }
  }

  private func retired(_ line: CrisisLine) -> Verdict {
    switch line.status {
    case .superseded: .superseded(replacement: line.replacedBy.flatMap { registry.line($0.value) }, former: line)
    case .closed:
      line.replacedBy == nil ? .closed(line) : .superseded(replacement: line.replacedBy.flatMap { registry.line($0.value) }, former: line)
    case .disputed, .active: .closed(line)
    }
  }

  /// Short codes lie so close together that only those of the text's own regions are compared, and those of a service that the text names:
  /// of 116 117 and 116 111, each is a number of its own in another country.
  private func near(_ mention: Mention) -> Verdict? {
    let candidates = registry.numbers.near(mention.digits).filter { registry.lines[$0.line].isUsable }
    let meant =
      candidates.first { serves(registry.lines[$0.line]) } ?? candidates.first { mention.named.contains($0.line) }
      ?? (mention.digits.count > 6 ? candidates.first : nil)
    guard let entry = meant, let channel = entry.channel else { return nil }
    let line = registry.lines[entry.line]
    return .nearMiss(line, line.channels[channel])
  }
}
