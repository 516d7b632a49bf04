/// Somebody who can make a picture of a drawing. The core starts no programs: whoever runs it hands one over, or none.
package protocol CardDrawer: Sendable {
  /// What draws, as exactly as it can be told without drawing: cards of another drawer are drawn again.
  var identity: String { get }

  /// The drawing as a PNG of `size`. Called from many threads at once.
  func png(of svg: [UInt8], _ size: CardSize) throws(CardFailure) -> [UInt8]
}

/// How large a social card is, in pixels.
package struct CardSize: Sendable {
  package let width: Int
  package let height: Int

  /// What sites that show cards ask for.
  package static let standard = CardSize(width: 1200, height: 630)
}

/// Why a card was not drawn.
package struct CardFailure: Error, Sendable {
  package let reason: String
  /// Whether no other card is worth trying, as after a drawer that hung.
  package let isFinal: Bool

  package init(reason: String, isFinal: Bool = false) {
    self.reason = reason
    self.isFinal = isFinal
  }
}
