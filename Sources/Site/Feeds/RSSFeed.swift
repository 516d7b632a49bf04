import Articles

/// A feed as RSS 2.0, with the whole text by the module `content`, and authors by that of Dublin Core, since RSS itself asks for addresses of mail.
enum RSSFeed {
  static func bytes(_ feed: Feed, at address: String) -> [UInt8] {
    var xml = XMLWriter()
    xml.line("<?xml version=\"1.0\" encoding=\"utf-8\"?>")
    xml.line(
      "<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
    )
    xml.line("<channel>")
    xml.element("title", feed.title)
    xml.element("link", feed.home)
    xml.element("description", feed.description ?? feed.title)
    xml.element("language", feed.language.tag)
    xml.element("lastBuildDate", feed.updated.mailTimestamp)
    xml.line("  <atom:link rel=\"self\" type=\"application/rss+xml\" href=\"", .text(address), "\"/>")
    for entry in feed.entries { write(entry, author: entry.author ?? feed.author, into: &xml) }
    xml.line("</channel>")
    xml.line("</rss>")
    return xml.bytes
  }

  private static func write(_ entry: Feed.Entry, author: String, into xml: inout XMLWriter) {
    xml.line("  <item>")
    xml.element("title", entry.title, indent: 4)
    xml.element("link", entry.address, indent: 4)
    xml.element("guid", entry.address, indent: 4)
    xml.element("pubDate", entry.published.mailTimestamp, indent: 4)
    xml.element("dc:creator", author, indent: 4)
    for tag in entry.tags { xml.element("category", tag, indent: 4) }
    if let summary = entry.summary { xml.element("description", summary, indent: 4) }
    xml.element("content:encoded", entry.content, indent: 4)
    xml.line("  </item>")
  }
}
