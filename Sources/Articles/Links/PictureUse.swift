import Markdown

extension LinkReading {
  /// What the title of a picture says when the picture says nothing itself.
  private static let decorative = Array("decorative".utf8)

  /// Whether the author calls the picture of a node decorative.
  static func isDecorative(_ node: Int, _ document: Document) -> Bool {
    let title = document.nodes[node].title
    return document.text[Int(title.lowerBound)..<Int(title.upperBound)].elementsEqual(decorative)
  }

  /// What is written of a picture besides its address and its words. Browsers keep its place by its size, and fetch those that most readers
  /// do not see at once only when they come near.
  static func markup(of size: PictureSize, isFirstSeen: Bool, isDecorative: Bool) -> ImageMarkup {
    let loading = isFirstSeen ? "" : " loading=\"lazy\""
    return ImageMarkup(
      attributes: " width=\"\(size.width)\" height=\"\(size.height)\"\(loading) decoding=\"async\"", showsTitle: !isDecorative)
  }

  /// The picture that readers see first: the first of all, when it stands before the first section.
  static func firstSeenPicture(of document: Document) -> Int? {
    guard let first = document.links.first(where: { if case .image = document.nodes[$0].kind { true } else { false } }) else { return nil }
    let section = document.headings.first { $0.level == 2 }?.node ?? document.nodes.count
    return first < section ? first : nil
  }
}
