/// What digits mean to a registry: a table of every way in which its numbers are written.
package struct NumberIndex: Sendable, Equatable {
  /// How a written number comes to be that of a line.
  package enum Form: Sendable, Equatable {
    /// As the registry has it, or a national number with the calling code of its country.
    case dialled
    /// With a calling code that a short code, a national-only number, or one that cannot be reached from abroad must not have.
    case undialable
    /// A number that the line took the place of.
    case former
  }

  package struct Entry: Sendable, Equatable {
    /// The line's position in the registry.
    package let line: Int
    /// The channel's position in the line; nil for a former number.
    package let channel: Int?
    package let form: Form
  }

  private struct Key: Hashable {
    let digits: String
    let isInternational: Bool
  }

  private var entries: [Key: [Entry]] = [:]
  /// Every number that a reader could be meant to dial, with its entry, for the search of near misses.
  private var dialled: [(digits: [UInt8], entry: Entry)] = []

  package static func == (one: Self, other: Self) -> Bool { one.entries == other.entries }

  init(_ lines: [CrisisLine]) {
    for (index, line) in lines.enumerated() {
      let code = CallingCode.of(line.region.country)
      for (channel, contact) in line.channels.enumerated() {
        guard let dial = contact.dial, let kind = contact.numberKind else { continue }
        add(dial, kind, code: code, isReachable: contact.isReachableFromAbroad, Entry(line: index, channel: channel, form: .dialled))
      }
      for number in line.supersedes where Self.isNumber(number.value) {
        let entry = Entry(line: index, channel: nil, form: .former)
        let digits = Registry.digits(number.value)
        add(digits, isInternational: number.value.hasPrefix("+"), entry)
        for form in Self.forms(of: digits, code: code) { add(form.digits, isInternational: form.isInternational, entry) }
      }
    }
  }

  /// What the digits mean: every line that has, or had, such a number.
  package func entries(_ digits: String, isInternational: Bool) -> [Entry] {
    entries[Key(digits: digits, isInternational: isInternational)] ?? []
  }

  /// The lines with a number one digit, or one swap of neighbours, away from these digits.
  package func near(_ digits: String) -> [Entry] {
    let wanted = Array(digits.utf8)
    return dialled.filter { abs($0.digits.count - wanted.count) <= 1 && Self.isOneSlipAway($0.digits, wanted) }.map(\.entry)
  }

  /// Whether an entry of `supersedes` is a number rather than the id of a line.
  static func isNumber(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || "+-. ()".unicodeScalars.contains($0) }
  }

  private mutating func add(_ dial: String, _ kind: Contact.NumberKind, code: String?, isReachable: Bool?, _ entry: Entry) {
    let digits = Registry.digits(dial)
    add(digits, isInternational: kind == .e164, entry)
    dialled.append((Array(digits.utf8), entry))
    switch kind {
    case .e164:
      // The plus is lost easily, and the digits are those of no other line.
      add(digits, isInternational: false, entry)
    case .short, .nationalOnly:
      guard let code else { return }
      add(code + digits, isInternational: true, Entry(line: entry.line, channel: entry.channel, form: .undialable))
    case .national:
      for form in Self.forms(of: digits, code: code) {
        let isWrong = form.isInternational && isReachable == false
        add(
          form.digits, isInternational: form.isInternational,
          isWrong ? Entry(line: entry.line, channel: entry.channel, form: .undialable) : entry)
      }
    }
  }

  private mutating func add(_ digits: String, isInternational: Bool, _ entry: Entry) {
    let key = Key(digits: digits, isInternational: isInternational)
    if entries[key]?.contains(entry) != true { entries[key, default: []].append(entry) }
  }

  /// The other ways in which a national number is written: with the calling code in place of its trunk prefix, and in North America
  /// without its leading 1.
  private static func forms(of digits: String, code: String?) -> [(digits: String, isInternational: Bool)] {
    guard let code, digits.count >= 7 else { return [] }
    if code == "1" {
      let significant = digits.count == 11 && digits.hasPrefix("1") ? String(digits.dropFirst()) : digits
      guard significant.count == 10 else { return [] }
      return [(significant, false), ("1" + significant, false), ("1" + significant, true)]
    }
    // In Italy the 0 is part of the number (ITU-T E.164 supplement, national numbering plan of Italy).
    let hasTrunk = digits.hasPrefix("0") && code != "39"
    var significant = hasTrunk ? String(digits.dropFirst()) : digits
    if code == "36", digits.hasPrefix("06") { significant = String(digits.dropFirst(2)) }
    if code == "7", digits.count == 11, digits.hasPrefix("8") { significant = String(digits.dropFirst()) }
    return [(code + significant, true), (code + significant, false)]
  }

  /// One digit more, less or other, or two neighbours swapped.
  static func isOneSlipAway(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    guard let first = short.indices.first(where: { short[$0] != long[$0] }) else { return long.count == short.count + 1 }
    if long.count == short.count + 1 { return short[first...] == long[(first + 1)...] }
    guard long.count == short.count else { return false }
    let next = first + 1
    if short[next...] == long[next...] { return true }
    guard next < short.count else { return false }
    return short[first] == long[next] && short[next] == long[first] && short[(next + 1)...] == long[(next + 1)...]
  }
}
