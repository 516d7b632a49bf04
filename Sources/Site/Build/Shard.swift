/// One of several equal parts of a site's texts, so that as many machines can build a huge site together.
///
/// Every part knows the whole site's front matter, so it links and lists as the whole does; it reads, checks and writes its own texts alone.
/// What is made from all texts belongs to the first part.
package struct Shard: Sendable, Hashable {
  /// From 1 to `count`.
  package let number: Int
  package let count: Int

  package static let whole = Shard(checked: 1, of: 1)

  package init?(_ number: Int, of count: Int) {
    guard count >= 1, (1...count).contains(number) else { return nil }
    self.init(checked: number, of: count)
  }

  private init(checked number: Int, of count: Int) {
    self.number = number
    self.count = count
  }

  var isFirst: Bool { number == 1 }

  /// Whether the text of this number is of this part. Neighbours in order of their paths are of different parts, so that a folder of long
  /// texts is shared by all.
  func contains(_ text: Int) -> Bool { text % count == number - 1 }
}
