/// One part of a name in a template or a layout, such as the `title` of `article.title`, with its hash computed once.
///
/// Names are equal when their hashes and texts are; the hash is the 64-bit FNV-1a of the text's UTF-8.
package struct Name: Sendable, Hashable {
  package let text: String
  let hash: UInt64

  package init(_ text: String) {
    self.text = text
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    self.hash = hash
  }

  package static func == (one: Name, other: Name) -> Bool {
    one.hash == other.hash && one.text == other.text
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(hash)
  }
}
