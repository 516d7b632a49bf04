import Articles

/// The Atom feed (RFC 4287) of the newest articles in one language.
enum AtomFeed {
  static func bytes(_ list: EditionIndex, _ index: SiteIndex) -> [UInt8] {
    let (settings, edition) = (index.settings, list.edition)
    let newest = list.newestFirst.prefix(settings.feedEntries ?? 0).map { index.articles[$0] }
    let updated = newest.compactMap { $0.metadata.updated ?? $0.metadata.date }.max()
    var xml = XMLWriter()
    xml.line("<?xml version=\"1.0\" encoding=\"utf-8\"?>")
    xml.line("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(XMLWriter.escaped(edition.language.tag))\">")
    xml.element("title", edition.title)
    if let description = edition.description { xml.element("subtitle", description) }
    xml.element("id", settings.address(edition.home))
    xml.line("  <link rel=\"alternate\" type=\"text/html\" href=\"\(XMLWriter.escaped(settings.address(edition.home)))\"/>")
    xml.line("  <link rel=\"self\" type=\"application/atom+xml\" href=\"\(XMLWriter.escaped(settings.address(edition.feed)))\"/>")
    xml.element("updated", timestamp(updated ?? CalendarDate(daysSince1970: 0)))
    xml.line("  <author><name>\(XMLWriter.escaped(edition.author ?? edition.title))</name></author>")
    for article in newest { entry(article, settings, into: &xml) }
    xml.line("</feed>")
    return xml.bytes
  }

  private static func entry(_ article: IndexedText, _ settings: SiteSettings, into xml: inout XMLWriter) {
    let metadata = article.metadata
    let date = metadata.date ?? CalendarDate(daysSince1970: 0)
    let address = settings.address(article.url)
    xml.line("  <entry>")
    xml.element("title", metadata.title.value, indent: 4)
    xml.element("id", address, indent: 4)
    xml.line("    <link rel=\"alternate\" type=\"text/html\" href=\"\(XMLWriter.escaped(address))\"/>")
    xml.element("published", timestamp(date), indent: 4)
    xml.element("updated", timestamp(max(metadata.updated ?? date, date)), indent: 4)
    if let author = metadata.author { xml.line("    <author><name>\(XMLWriter.escaped(author))</name></author>") }
    for tag in metadata.tags { xml.line("    <category term=\"\(XMLWriter.escaped(tag))\"/>") }
    if let description = metadata.description?.value { xml.element("summary", description, indent: 4) }
    xml.line("  </entry>")
  }

  /// A day as RFC 3339 writes a moment: its first, in UTC.
  private static func timestamp(_ date: CalendarDate) -> String {
    "\(date)T00:00:00Z"
  }
}
