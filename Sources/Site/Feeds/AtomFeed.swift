import Articles

/// A feed as Atom (RFC 4287).
enum AtomFeed {
  static func bytes(_ feed: Feed, at address: String) -> [UInt8] {
    var xml = XMLWriter()
    xml.line("<?xml version=\"1.0\" encoding=\"utf-8\"?>")
    xml.line("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"", .text(feed.language.tag), "\">")
    xml.element("title", feed.title)
    if let description = feed.description { xml.element("subtitle", description) }
    xml.element("id", feed.home)
    xml.line("  <link rel=\"alternate\" type=\"text/html\" href=\"", .text(feed.home), "\"/>")
    xml.line("  <link rel=\"self\" type=\"application/atom+xml\" href=\"", .text(address), "\"/>")
    xml.element("updated", feed.updated.timestamp)
    xml.line("  <author><name>", .text(feed.author), "</name></author>")
    for entry in feed.entries { write(entry, into: &xml) }
    xml.line("</feed>")
    return xml.bytes
  }

  private static func write(_ entry: Feed.Entry, into xml: inout XMLWriter) {
    xml.line("  <entry xml:lang=\"", .text(entry.language.tag), "\">")
    xml.element("title", entry.title, indent: 4)
    xml.element("id", entry.address, indent: 4)
    xml.line("    <link rel=\"alternate\" type=\"text/html\" href=\"", .text(entry.address), "\"/>")
    xml.element("published", entry.published.timestamp, indent: 4)
    xml.element("updated", entry.updated.timestamp, indent: 4)
    if let author = entry.author { xml.line("    <author><name>", .text(author), "</name></author>") }
    for tag in entry.tags { xml.line("    <category term=\"", .text(tag), "\"/>") }
    if let summary = entry.summary { xml.element("summary", summary, indent: 4) }
    xml.line("    <content type=\"html\">", .text(entry.content), "</content>")
    xml.line("  </entry>")
  }
}
