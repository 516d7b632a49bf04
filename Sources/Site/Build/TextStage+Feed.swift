import Articles

/// What feeds hold of an article.
extension TextStage {
  /// The entry of article `number`, which is read once more: for feeds that also hold articles of other parts of the site.
  func feedContent(of number: Int) -> String? {
    let text = index.text(number)
    guard let pages, let document = documentAgain(of: text) else { return nil }
    let article = parsers[text.edition].article(text.metadata, document)
    return pages.feedEntry(rendered(article, text, number, LinkReading(document, targets: index), pages)).content
  }
}
