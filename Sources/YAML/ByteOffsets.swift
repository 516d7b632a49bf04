import Bytes
import Diagnostics

/// From libyaml's marks, which count characters, to byte offsets in the file.
///
/// Marks come in rising order almost always, so a cursor makes the whole reading linear; a mark before the cursor starts it anew.
struct ByteOffsets {
  private let text: UnsafeBufferPointer<UInt8>
  private let start: Int
  /// How many characters, from the first on, are a byte each.
  private let plain: Int
  private var character: Int
  private var offset: Int

  init(_ text: UnsafeBufferPointer<UInt8>, start: Int) {
    self.text = text
    self.start = start
    plain = text.firstOffset(from: 0, to: text.count) { $0.marksOutsideASCII }
    (character, offset) = (plain, plain)
  }

  /// The offset in the file of the character with this number.
  mutating func offset(ofCharacter wanted: Int) -> Int {
    if wanted <= plain { return start + wanted }
    if wanted < character { (character, offset) = (plain, plain) }
    while character < wanted, offset < text.count {
      offset += 1
      while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
      character += 1
    }
    return start + offset
  }

  /// The offset in the file of a byte counted from the start of the text.
  func offset(ofByte byte: Int) -> Int {
    start + min(max(byte, 0), text.count)
  }
}
