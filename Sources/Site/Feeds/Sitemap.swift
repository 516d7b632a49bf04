import Articles

/// `sitemap.xml` (sitemaps.org, 0.9) and `robots.txt` (RFC 9309).
enum Sitemap {
  /// Every page that readers may find: home, lists, topics, articles and free pages.
  static func bytes(_ index: SiteIndex) -> [UInt8] {
    let settings = index.settings
    var xml = XMLWriter()
    xml.line("<?xml version=\"1.0\" encoding=\"utf-8\"?>")
    xml.line("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">")
    func url(_ path: String, _ date: CalendarDate?) {
      let address = XMLWriter.Piece.text(settings.address(path))
      if let date {
        xml.line("  <url><loc>", address, "</loc><lastmod>", .text(date.description), "</lastmod></url>")
      } else {
        xml.line("  <url><loc>", address, "</loc></url>")
      }
    }
    for list in index.editions {
      for page in Pagination.urls(of: list.edition.home, count: list.newestFirst.count, perPage: settings.articlesPerPage) {
        url(page, nil)
      }
      for position in list.newestFirst {
        url(index.articles[position].url, index.articles[position].metadata.lastChange)
      }
    }
    for page in index.pages where page.isPublished { url(page.url, page.metadata.updated) }
    for list in index.editions {
      if !list.topics.isEmpty { url(list.edition.topicList, nil) }
      for topic in list.topics {
        for page in Pagination.urls(of: topic.url, count: topic.articles.count, perPage: settings.articlesPerPage) { url(page, nil) }
      }
    }
    xml.line("</urlset>")
    return xml.bytes
  }

  static func robots(_ settings: SiteSettings) -> [UInt8] {
    Array("User-agent: *\nAllow: /\n\nSitemap: \(settings.address("/sitemap.xml"))\n".utf8)
  }
}

extension Metadata {
  /// The last day on which somebody wrote or looked at the text.
  fileprivate var lastChange: CalendarDate? {
    guard var last = date ?? updated ?? reviewed?.value else { return nil }
    if let updated { last = max(last, updated) }
    if let reviewed { last = max(last, reviewed.value) }
    return last
  }
}

enum URLPath {
  /// The path as an address needs it: bytes that are no letters, digits or `/-._~` of ASCII become `%XX` (RFC 3986).
  static func percentEncoded(_ path: String) -> String {
    guard !path.utf8.allSatisfy(isUnreserved) else { return path }
    var encoded = ""
    for byte in path.utf8 {
      if isUnreserved(byte) {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: true
    default: false
    }
  }
}
