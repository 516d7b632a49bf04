import Testing

@testable import Bytes

@Suite struct SixteenBytesTests {
  /// A question about a byte, as the vector answers it and as one byte at a time would.
  struct Question: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let marks: @Sendable (SixteenBytes) -> UInt32
    /// A byte, and the one behind it; nil behind the last of the text.
    let fits: @Sendable (UInt8, UInt8?) -> Bool
  }

  static let questions = [
    Question(testDescription: "equal", marks: { $0.marks(of: 0x41) }, fits: { byte, _ in byte == 0x41 }),
    Question(testDescription: "equal to zero", marks: { $0.marks(of: 0) }, fits: { byte, _ in byte == 0 }),
    Question(testDescription: "below", marks: { $0.marks(below: 0x20) }, fits: { byte, _ in byte < 0x20 }),
    Question(testDescription: "in a range", marks: { $0.marks(in: 0x30...0x39) }, fits: { byte, _ in (0x30...0x39).contains(byte) }),
    Question(testDescription: "letters", marks: { $0.marksOfLetters }, fits: { byte, _ in (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }),
    Question(testDescription: "outside ASCII", marks: { $0.marksOutsideASCII }, fits: { byte, _ in byte >= 0x80 }),
    Question(testDescription: "first bytes of characters", marks: { $0.marksOfLeads }, fits: { byte, _ in byte >= 0xC0 }),
  ]

  /// Texts of every length up to some blocks, in which the bytes that are asked for are neither rare nor everywhere.
  static let texts: [[UInt8]] = {
    var state: UInt64 = 20_261_128
    func next() -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    let usual: [UInt8] = [0x41, 0x61, 0x20, 0x0A, 0x00, 0x7F, 0x80, 0xC2, 0xFF, 0x39, 0x5B, 0x40]
    return (0...70).flatMap { length in
      (0..<8).map { kind in (0..<length).map { _ in kind < 4 ? next() : kind < 7 ? usual[Int(next()) % usual.count] : 0x62 } }
    }
  }()

  @Test(arguments: questions)
  func `the first offset is that of one byte at a time`(question: Question) {
    for text in Self.texts {
      for (start, end) in [
        (0, text.count), (min(3, text.count), text.count), (min(1, text.count), max(min(1, text.count), text.count - 2)),
      ] {
        let found = text.withUnsafeBufferPointer { $0.firstOffset(from: start, to: end, where: question.marks) }
        let expected = (start..<end).first { question.fits(text[$0], nil) } ?? end
        #expect(found == expected, "\(text) from \(start) to \(end)")
      }
    }
  }

  @Test(arguments: questions)
  func `every offset is told once, in order`(question: Question) {
    for text in Self.texts {
      let start = min(2, text.count)
      var found: [Int] = []
      text.withUnsafeBufferPointer { $0.forEachOffset(in: start..<text.count, where: question.marks) { found.append($0) } }
      #expect(found == (start..<text.count).filter { question.fits(text[$0], nil) }, "\(text)")
    }
  }

  @Test func `of the last byte only the first of two is asked, however short the text is`() {
    for length in 1...40 {
      var text = [UInt8](repeating: 0x2E, count: length)
      text[length - 1] = 0x77
      let found = text.withUnsafeBufferPointer { $0.firstOffset(from: 0, to: length) { $0.marks(of: 0x77, before: 0x78) } }
      #expect(found == length - 1)
    }
  }

  @Test func `two bytes in a row are found wherever a block ends between them`() {
    for length in 2...40 {
      for place in 0..<length - 1 {
        var text = [UInt8](repeating: 0x2E, count: length)
        text[place] = 0x77
        text[place + 1] = 0x77
        // Of the last byte of a block only the first half is known, so a reader looks at what is behind it.
        var offset = 0
        var pairs: [Int] = []
        while true {
          offset = text.withUnsafeBufferPointer { $0.firstOffset(from: offset, to: length) { $0.marks(of: 0x77, before: 0x77) } }
          guard offset < length else { break }
          if offset + 1 < length, text[offset + 1] == 0x77 { pairs.append(offset) }
          offset += 1
        }
        #expect(pairs == [place])
      }
    }
  }
}
