/// Tells the numbers that are meant to be called or texted from years, amounts, dates and all the others.
///
/// It leans to the safe side: a number of the registry counts unless something says that it is an amount, and digits written as only
/// numbers to dial are, count wherever they stand. A short number that no line has counts where a word asks to call or text it.
struct NumberReading {
  let bytes: [UInt8]
  /// Whether the number is, or was, one of the registry.
  let isKnown: Bool
  /// Whether it is one slip away from one.
  let isNear: Bool

  /// Which ways of reaching somebody the words before a number ask for.
  struct Asked: OptionSet {
    let rawValue: Int
    static let call = Asked(rawValue: 1)
    static let text = Asked(rawValue: 2)
    static let whatsapp = Asked(rawValue: 4)
  }

  /// What the words ask for, if the number is meant to be reached at all; nil if it is not.
  func asked(_ number: WrittenNumber, _ around: Surroundings, blockText: Range<Int>) -> Asked? {
    guard !number.isVersion, !isPartOfWord(number), !isAmount(number, around), !isReference(around) else { return nil }
    let asked = Self.asked(in: around)
    if number.isYear, around.before.first.map(ContactWords.beforeYears.contains) ?? false { return nil }
    let hasFragment = hasFragment(before: number, in: blockText)
    if !isKnown {
      guard !number.isDate, !number.isYears, !number.isRange, !number.isISBN, !number.isInternetAddress, number.count <= 15 else {
        return nil
      }
      if number.isDecimal, number.count < 8 { return nil }
    }
    if !asked.isEmpty, around.leads(ContactWords.calls) || around.leads(ContactWords.texts) || around.leads(ContactWords.whatsapp) {
      return asked
    }
    let isNamed = hasFragment || around.before.contains(where: ContactWords.lines.contains)
    if number.isYear { return isKnown && hasFragment ? asked : nil }
    if number.count <= 4 {
      return isKnown && (isNamed && (around.leads(ContactWords.lines) || hasFragment) || isNameOfLine(number, around)) ? asked : nil
    }
    if isKnown { return asked }
    if number.looksDialled { return asked }
    let isLikely = around.leads(ContactWords.lines) || hasFragment || isNear && number.count > 5 && (!asked.isEmpty || isNamed)
    return isLikely && !number.isThousands && !number.isDecimal ? asked : nil
  }

  /// Whether a number in a list of lines is one of theirs: everything but what is surely none.
  func couldBeListed(_ number: WrittenNumber, _ around: Surroundings) -> Bool {
    !isPartOfWord(number) && !isReference(around) && !(number.isYear && around.before.first.map(ContactWords.beforeYears.contains) ?? false)
      && !(around.after.map { ContactWords.amounts.contains($0.lowercased()) } ?? false)
  }

  static func asked(in around: Surroundings) -> Asked {
    var asked: Asked = []
    for word in around.before {
      if ContactWords.calls.contains(word) { asked.insert(.call) }
      if ContactWords.texts.contains(word) { asked.insert(.text) }
      if ContactWords.whatsapp.contains(word) { asked.insert(.whatsapp) }
    }
    return asked
  }

  /// `988 is there for you`, `988: free`, at the start of a sentence.
  private func isNameOfLine(_ number: WrittenNumber, _ around: Surroundings) -> Bool {
    guard around.isOpening else { return number.lengths.count == number.count && !number.marks.contains(0x20) }
    if let after = around.after { return ContactWords.afterNumbers.contains(after.lowercased()) }
    let end = number.range.upperBound
    return end < bytes.count && bytes[end] != RunningText.blockEnd
  }

  /// Whether letters or other signs are attached to the digits: `COVID-19`, `113th`, `n=400`, `10.1037/x`, `9:30`.
  private func isPartOfWord(_ number: WrittenNumber) -> Bool {
    var start = number.range.lowerBound
    while start > 0, bytes[start - 1] == RunningText.ghost { start -= 1 }
    if start > 0 {
      let previous = bytes[start - 1]
      if Self.signsBefore.contains(previous) || isLatinLetter(endingAt: start) { return true }
      if number.isInternational, NumberScanner.isDigit(previous) { return true }
      if previous == UInt8(ascii: "-") || previous == UInt8(ascii: ".") || previous == UInt8(ascii: ":") || previous == UInt8(ascii: ",") {
        if start > 1, NumberScanner.isDigit(bytes[start - 2]) { return true }
        if previous == UInt8(ascii: "-"), start > 1, NumberScanner.isLetter(bytes[start - 2]) { return true }
      }
    }
    return isFollowedBySign(number.range.upperBound)
  }

  private func isFollowedBySign(_ end: Int) -> Bool {
    guard end < bytes.count else { return false }
    let next = bytes[end]
    let afterNext = end + 1 < bytes.count ? bytes[end + 1] : 0x20
    switch next {
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "$"): return true
    case UInt8(ascii: "'"): return false
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "/"): return NumberScanner.isDigit(afterNext)
    case UInt8(ascii: "-"): return NumberScanner.isLetter(afterNext)
    case 0x20: return afterNext == UInt8(ascii: "%") || afterNext == UInt8(ascii: "=")
    case 0xC2: return afterNext == 0xB0 || afterNext == 0xA3 || afterNext == 0xA5
    case 0xE2: return afterNext == 0x82 || afterNext == 0x80 && end + 2 < bytes.count && bytes[end + 2] == 0xB0
    case 0xE3...0xED: return ContactWords.countersAfter.contains { bytes[end...].starts(with: $0) }
    case 0xC3...0xCF: return true
    case let byte where byte < 0x80: return NumberScanner.isLetter(byte)
    default: return false
    }
  }

  /// Signs that make an amount, a reference or a part of an address of what follows them.
  private static let signsBefore: Set<UInt8> = Set("$#=<>~@_\\&?%/+".utf8)

  /// Latin, Greek or Cyrillic: scripts that put a space before a number.
  private func isLatinLetter(endingAt end: Int) -> Bool {
    let last = bytes[end - 1]
    if last < 0x80 { return NumberScanner.isLetter(last) }
    var lead = end - 1
    while lead > 0, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    if (0xC3...0xD1).contains(bytes[lead]) { return true }
    // £ ¥ § ±, €, ≈ ≤ ≥: amounts too.
    if bytes[lead] == 0xC2 { return lead + 1 < bytes.count && [0xA3, 0xA5, 0xA7, 0xB1].contains(bytes[lead + 1]) }
    return bytes[lead] == 0xE2 && lead + 1 < bytes.count && [0x82, 0x89].contains(bytes[lead + 1])
  }

  private func isAmount(_ number: WrittenNumber, _ around: Surroundings) -> Bool {
    if let first = around.before.first, !around.followsMark || first == "n", Self.beforeAmounts.contains(first) { return true }
    guard let after = around.after else { return precededByCurrency(number) }
    let lower = after.lowercased()
    if ContactWords.amounts.contains(lower) { return true }
    if ContactWords.afterNumbers.contains(lower) { return precededByCurrency(number) }
    // After a request to call, only what is surely counted makes an amount of it; elsewhere any other small word does.
    if around.leads(ContactWords.calls) || around.leads(ContactWords.texts) {
      guard lower == after else { return false }
      return number.count <= 4 && lower.hasSuffix("s") && lower.count > 4 || !isKnown && number.isThousands
    }
    return number.count <= 6 && after == lower && !(number.lengths.count > 1 && isKnown)
  }

  private static let beforeAmounts: Set<String> = [
    "over", "nearly", "almost", "approximately", "roughly", "exceeds", "exceeded", "totalling", "totaling", "costs", "cost", "n", "usd",
    "gbp", "eur",
    "chf", "aud", "cad", "rs", "plus", "minus", "times", "fast", "über", "rund", "etwa", "environ", "plus", "casi", "quasi", "cerca",
  ]

  private func precededByCurrency(_ number: WrittenNumber) -> Bool {
    var start = number.range.lowerBound
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == RunningText.ghost { start -= 1 }
    return start > 0
      && (Self.signsBefore.contains(bytes[start - 1]) && bytes[start - 1] != UInt8(ascii: "/") || isCurrency(endingAt: start))
  }

  private func isCurrency(endingAt end: Int) -> Bool {
    end >= 2 && bytes[end - 2] == 0xC2 && [0xA3, 0xA5, 0xA7, 0xB1].contains(bytes[end - 1])
      || end >= 3 && bytes[end - 3] == 0xE2 && [0x82, 0x89].contains(bytes[end - 2])
  }

  private func isReference(_ around: Surroundings) -> Bool {
    around.before.first.map { ContactWords.references.contains($0) } ?? false
  }

  private func hasFragment(before number: WrittenNumber, in block: Range<Int>) -> Bool {
    let start = max(block.lowerBound, number.range.lowerBound - 60)
    let end = min(block.upperBound, number.range.upperBound + 40)
    guard bytes[start..<end].contains(where: { $0 >= 0xCE }) else { return false }
    return ContactWords.fragments.contains { fragment in
      bytes[start..<number.range.lowerBound].indices.contains {
        bytes[$0] == fragment[0] && bytes[$0..<number.range.lowerBound].starts(with: fragment)
      }
        || bytes[number.range.upperBound..<end].indices.contains { bytes[$0] == fragment[0] && bytes[$0..<end].starts(with: fragment) }
    }
  }
}
