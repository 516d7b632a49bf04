import Bytes
import Diagnostics

/// The names of a registry's services, of today and of earlier times, for finding them in a text in one pass.
package struct NameIndex: Sendable {
  package struct Entry: Sendable, Equatable {
    /// The line's position in the registry.
    package let line: Int
    package let isRetired: Bool
  }

  fileprivate struct Name: Sendable, Equatable {
    let bytes: [UInt8]
    /// A name of three words or more is known in any letter case; a shorter one could be a word of everyday.
    let ignoresCase: Bool
    var entries: [Entry]

    /// The third byte, as a small letter where it is one.
    var third: UInt8 { bytes[2] | 0x20 }
  }

  private var names: [Name] = []
  /// The names by a hash of their first two letters; a word with another start is none.
  private var byStart: [[Int]] = Array(repeating: [], count: 1024)
  /// A bit for each pair of bytes that a name begins with. The first letter is never known in another letter case.
  private var starts = [UInt8](repeating: 0, count: 8192)
  /// The bytes at which a name is looked for besides those that are rare in texts: for each name that has none of these among its first
  /// two, its first.
  private var landmarks: [UInt8] = []

  init(_ lines: [CrisisLine]) {
    for (index, line) in lines.enumerated() where line.category != .emergency {
      for name in line.names { add(name, Entry(line: index, isRetired: false)) }
      for name in line.retiredNames { add(name, Entry(line: index, isRetired: true)) }
    }
    // The longest first, so that a name is not taken for a shorter one inside it.
    let order = names.indices.sorted { (names[$1].bytes.count, $0) < (names[$0].bytes.count, $1) }
    for index in order {
      guard let first = names[index].bytes.first, names[index].bytes.count > 2 else { continue }
      byStart[Self.hash(first, names[index].bytes[1])].append(index)
      let second = names[index].bytes[1]
      for letter in names[index].ignoresCase && (second | 0x20) &- 0x61 < 26 ? [second | 0x20, second & ~0x20] : [second] {
        let pair = Int(first) << 8 | Int(letter)
        starts[pair >> 3] |= 1 << (pair & 7)
        // Small letters are everywhere; a name such as “iCall” is found by its second letter.
        if !Self.isRare(first), !Self.isRare(letter), !landmarks.contains(first) { landmarks.append(first) }
      }
    }
  }

  private mutating func add(_ name: String, _ entry: Entry) {
    let bytes = Array(name.replacing("’", with: "'").utf8)
    guard bytes.count >= 3, NumberScanner.isLetter(bytes[0]) || name.contains(" ") else { return }
    if let known = names.firstIndex(where: { $0.bytes == bytes }) {
      names[known].entries.append(entry)
    } else {
      names.append(Name(bytes: bytes, ignoresCase: bytes.count(where: { $0 == 0x20 }) >= 2, entries: [entry]))
    }
  }

  /// The services named at a position where a word begins, and where the name ends.
  func name(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (end: Int, entries: [Entry])? {
    guard start + 2 < bytes.count else { return nil }
    let third = bytes[start + 2]
    // A letter tells most names apart from the words that begin like them.
    let isLetter = (third | 0x20) &- 0x61 < 26
    for index in byStart[Self.hash(bytes[start], bytes[start + 1])] where !isLetter || names[index].third == third | 0x20 {
      if let end = names[index].end(in: bytes, at: start) { return (end, names[index].entries) }
    }
    return nil
  }

  /// Goes through a text once and tells of every name, the longest at each place.
  func forEach(in bytes: [UInt8], _ body: (Range<Int>, [Entry]) -> Void) {
    bytes.withUnsafeBufferPointer { text in
      starts.withUnsafeBufferPointer { starts in
        var lastEnd = 0
        func canStart(at index: Int) -> Bool {
          guard index + 1 < text.count else { return false }
          let pair = Int(text[index]) << 8 | Int(text[index + 1])
          return starts[pair >> 3] >> UInt8(truncatingIfNeeded: pair & 7) & 1 != 0
        }
        text.forEachOffset(in: 0..<text.count) { some in
          landmarks.reduce(Self.rare(some)) { $0 | some.marks(of: $1) }
        } _: { index in
          // It is the first byte of a name, or the second.
          var start = max(lastEnd, index - 1)
          while start <= index {
            if canStart(at: start), let found = wholeName(in: text, at: start) {
              body(start..<found.end, found.entries)
              lastEnd = found.end
              return
            }
            start += 1
          }
        }
      }
    }
  }

  /// The services named at a position, if a word begins there.
  private func wholeName(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> (end: Int, entries: [Entry])? {
    start == 0 || !Self.isWord(text[start - 1]) ? name(in: text, at: start) : nil
  }

  /// A capital letter, a digit, or the first byte of a letter of another script.
  private static func isRare(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || NumberScanner.isDigit(byte) || byte >= 0xC0
  }

  /// Those among sixteen bytes that are rare.
  private static func rare(_ some: SixteenBytes) -> UInt32 {
    some.marks(in: 0x41...0x5A) | some.marks(in: 0x30...0x39) | some.marksOfLeads
  }

  /// A letter of a script with spaces between words, or a digit.
  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 && byte < 0xE3
  }

  private static func hash(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first | 0x20) & 31 | (Int(second | 0x20) & 31) << 5
  }
}

extension NameIndex.Name {
  /// Where the name ends if it stands at `start`, with either apostrophe and any letter case that it allows.
  fileprivate func end(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var position = start
    for byte in bytes {
      while position < text.count, text[position] == RunningText.ghost { position += 1 }
      guard position < text.count else { return nil }
      if byte == UInt8(ascii: "'"), text[position] == 0xE2, position + 2 < text.count, text[position + 1] == 0x80,
        text[position + 2] == 0x99
      {
        position += 3
        continue
      }
      guard text[position] == byte || ignoresCase && isSameLetter(text[position], byte) else { return nil }
      position += 1
    }
    if position < text.count, let last = bytes.last, NumberScanner.isLetter(last) || NumberScanner.isDigit(last) {
      guard !NumberScanner.isLetter(text[position]) || text[position] >= 0xE2, !NumberScanner.isDigit(text[position]) else { return nil }
    }
    return position
  }

  private func isSameLetter(_ one: UInt8, _ other: UInt8) -> Bool {
    one ^ other == 0x20 && (one | 0x20) &- 0x61 < 26
  }
}
