import Diagnostics
import Markdown

/// Reads the mentions of numbers out of a text and the links in it.
struct MentionReader {
  let text: RunningText
  let document: Document?
  let registry: Registry
  let namings: [ContactReading.Naming]
  let links: [ContactLink]
  let listed: [Range<Int>]

  private var found: [Mention] = []
  /// The numbers that each link shows, by the link's position in `links`.
  private var shown: [Int: [String]] = [:]

  init(
    text: RunningText, document: Document?, registry: Registry, namings: [ContactReading.Naming], links: [ContactLink], listed: [Range<Int>]
  ) {
    self.text = text
    self.document = document
    self.registry = registry
    self.namings = namings
    self.links = links
    self.listed = listed
  }

  /// All mentions, in the order of their nodes.
  mutating func mentions() -> [Mention] {
    var previousEnd = 0
    var start = 0
    var block = 0..<0
    for number in NumberScanner(bytes: text.bytes).numbers().flatMap({ apart($0) }) {
      // “Call 988 or 911”: what stands before the first number is said of the second too.
      if !isJoined(previousEnd..<number.range.lowerBound) { start = previousEnd }
      if number.range.lowerBound >= block.upperBound { block = text.block(around: number.range.lowerBound, from: block.upperBound) }
      read(number, in: block, after: start)
      previousEnd = number.range.upperBound
    }
    for (index, link) in links.enumerated() { read(link, showing: shown[index] ?? []) }
    return found.enumerated().sorted { one, other in (one.element.node ?? .max, one.offset) < (other.element.node ?? .max, other.offset) }
      .map(\.element)
  }

  /// Whether nothing but a comma or an “or” stands between two numbers.
  private func isJoined(_ between: Range<Int>) -> Bool {
    guard (1...12).contains(between.count), between.lowerBound > 0 else { return false }
    let bytes = text.bytes[between]
    guard bytes.allSatisfy({ NumberScanner.isLetter($0) || $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 == RunningText.ghost }) else {
      return false
    }
    let words = bytes.split { !NumberScanner.isLetter($0) }
    return words.count <= 1 && words.allSatisfy { ContactWords.conjunctions.contains(String(decoding: $0, as: UTF8.self).lowercased()) }
  }

  /// Two numbers of the registry with nothing but a space between them are two: “988 741741”.
  private func apart(_ number: WrittenNumber) -> [WrittenNumber] {
    guard number.marks.contains(0x20), !isKnown(number) else { return [number] }
    for group in number.lengths.indices.dropFirst() where number.marks[group - 1] == 0x20 {
      let (first, second) = number.parts(splitBefore: group)
      if first.count > 2, second.count > 2, isKnown(first), isKnown(second) { return [first, second] }
    }
    return [number]
  }

  private func isKnown(_ number: WrittenNumber) -> Bool {
    let (digits, isInternational) = Self.dialled(number)
    return !registry.numbers.entries(digits, isInternational: isInternational).isEmpty
  }

  private mutating func read(_ number: WrittenNumber, in block: Range<Int>, after previousEnd: Int) {
    let node = text.node(at: number.range)
    if let node, let index = link(around: node) {
      shown[index, default: []].append(number.text)
      return
    }
    guard !isInAddress(node) else { return }
    let (digits, isInternational) = Self.dialled(number)
    let around = Surroundings(of: number.range, in: text.bytes, from: max(block.lowerBound, previousEnd), to: block.upperBound)
    let isKnown = isKnown(number)
    let isNear = !isKnown && number.count > 5 && !registry.numbers.near(number.text).isEmpty
    let reading = NumberReading(bytes: text.bytes, isKnown: isKnown, isNear: isNear)
    let isListed = node.map { node in listed.contains { $0.contains(node) } } ?? false
    let asked: NumberReading.Asked
    if let found = reading.asked(number, around, blockText: block) {
      asked = found
    } else if isListed && reading.couldBeListed(number, around) {
      asked = NumberReading.asked(in: around)
    } else {
      return
    }
    found.append(
      Mention(
        place: .text(number.range), digits: digits, isInternational: isInternational, written: text.string(number.range),
        asked: asked.kinds, named: named(near: number.range, in: block, after: previousEnd), node: node))
  }

  private mutating func read(_ link: ContactLink, showing shown: [String]) {
    func mention(_ place: Mention.Place) -> Mention {
      let named = document.map { self.named(in: $0, link: link.node) } ?? []
      return Mention(
        place: place, digits: link.digits, isInternational: link.isInternational,
        written: (link.isInternational ? "+" : "") + link.digits, asked: [link.kind], named: named, node: link.node)
    }
    if link.dialsOn {
      found.append(mention(.dialsOn(node: link.node)))
    } else if let other = shown.first(where: { !isSame($0, link) }) {
      found.append(mention(.mismatch(node: link.node, shown: other)))
    } else {
      found.append(mention(shown.isEmpty ? .destination(node: link.node) : .link(node: link.node)))
    }
  }

  /// Whether the digits shown are those of the link, or the same number in another way of the registry's.
  private func isSame(_ shown: String, _ link: ContactLink) -> Bool {
    if shown == link.digits { return true }
    func lines(_ digits: String, _ isInternational: Bool) -> Set<Int> {
      Set(registry.numbers.entries(digits, isInternational: isInternational).filter { $0.form == .dialled }.map(\.line))
    }
    guard link.isInternational else { return false }
    return !lines(shown, false).union(lines(shown, true)).isDisjoint(with: lines(link.digits, true)) && shown.count > 6
  }

  /// The link that a node stands in, found by halving: links stand in the order of the document, and not inside each other.
  private func link(around node: Int) -> Int? {
    let next = links.endOfPrefix(where: { $0.node <= node })
    guard next > 0, let document, document.subtree(of: links[next - 1].node).contains(node) else { return nil }
    return next - 1
  }

  /// The digits as a phone takes them: `00` and a calling code count as a plus, and `+44 (0)20` loses its zero.
  private static func dialled(_ number: WrittenNumber) -> (digits: String, isInternational: Bool) {
    let digits = number.text
    if number.isInternational {
      let opening = number.lengths.first ?? 0
      if number.lengths.count > 1, number.lengths[1] >= 1, number.marks.first == UInt8(ascii: "(") || number.marks.first == 0x20,
        opening <= 3, digits.dropFirst(opening).first == "0", number.lengths[1] == 1 || number.marks.first == UInt8(ascii: "(")
      {
        return (String(digits.prefix(opening) + digits.dropFirst(opening + 1)), true)
      }
      return (digits, true)
    }
    if digits.hasPrefix("00"), digits.count >= 9, CallingCode.start(of: String(digits.dropFirst(2))) != nil {
      return (String(digits.dropFirst(2)), true)
    }
    return (digits, false)
  }

  /// Whether the number is a part of an address that is shown as a link.
  private func isInAddress(_ node: Int?) -> Bool {
    guard let node, let document, let parent = document.parent(of: node), document.nodes[parent].kind == .link else { return false }
    let shown = document.plainText(of: parent)
    return shown.contains("://") || shown.hasPrefix("www.") || shown.contains("@")
  }

  /// The service whose name stands closest to a number in its sentence: before it and after any other number, or else right behind it in brackets.
  private func named(near number: Range<Int>, in block: Range<Int>, after previousEnd: Int) -> [Int] {
    let from = max(block.lowerBound, previousEnd)
    let behind = namings.endOfPrefix(where: { $0.range.lowerBound < number.upperBound })
    if behind > 0, namings[behind - 1].range.upperBound > from,
      !isBroken(namings[behind - 1].range.upperBound, number.lowerBound)
    {
      return namings[behind - 1].entries.map(\.line)
    }
    guard behind < namings.count else { return [] }
    let next = namings[behind].range
    let isBehind = next.upperBound <= block.upperBound && next.lowerBound - number.upperBound <= 3
    return isBehind && !isBroken(number.upperBound, next.lowerBound) ? namings[behind].entries.map(\.line) : []
  }

  /// Whether a sentence ends between two positions, or much else stands there.
  private func isBroken(_ start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    guard end - start <= 60 else { return true }
    let between = text.bytes[start..<end]
    return between.contains(UInt8(ascii: ";"))
      || between.indices.contains { between[$0] == UInt8(ascii: ".") && $0 + 1 < end && between[$0 + 1] == 0x20 && $0 - start > 4 }
  }

  /// The services that a link's own words name.
  private func named(in document: Document, link: Int) -> [Int] {
    guard let range = text.range(of: document.subtree(of: link)) else { return [] }
    let first = namings.endOfPrefix(where: { $0.range.lowerBound < range.lowerBound })
    return namings[first...].prefix { range.contains($0.range.lowerBound) }.flatMap { $0.entries.map(\.line) }
  }
}

extension NumberReading.Asked {
  fileprivate var kinds: Set<Contact.Kind> {
    var kinds: Set<Contact.Kind> = []
    if contains(.call) { kinds.insert(.call) }
    if contains(.text) { kinds.insert(.text) }
    if contains(.whatsapp) { kinds.insert(.whatsapp) }
    return kinds
  }
}
