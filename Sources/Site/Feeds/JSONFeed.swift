import Articles
import Diagnostics

/// A feed as JSON Feed 1.1 (jsonfeed.org).
enum JSONFeed {
  static func bytes(_ feed: Feed, at address: String) -> [UInt8] {
    var fields: [(key: String, value: JSON)] = [
      ("version", .string("https://jsonfeed.org/version/1.1")), ("title", .string(feed.title)), ("home_page_url", .string(feed.home)),
      ("feed_url", .string(address)),
    ]
    if let description = feed.description { fields.append(("description", .string(description))) }
    fields += [
      ("language", .string(feed.language.tag)), ("authors", authors(feed.author)), ("items", .array(feed.entries.map { item($0) })),
    ]
    var bytes: [UInt8] = []
    JSON.object(fields).write(into: &bytes, indented: true)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private static func item(_ entry: Feed.Entry) -> JSON {
    var fields: [(key: String, value: JSON)] = [
      ("id", .string(entry.address)), ("url", .string(entry.address)), ("title", .string(entry.title)),
      ("content_html", .string(entry.content)),
    ]
    if let summary = entry.summary { fields.append(("summary", .string(summary))) }
    if let picture = entry.picture { fields.append(("image", .string(picture))) }
    fields += [
      ("date_published", .string(entry.published.timestamp)), ("date_modified", .string(entry.updated.timestamp)),
    ]
    if let author = entry.author { fields.append(("authors", authors(author))) }
    fields += [("tags", .array(entry.tags.map { .string($0) })), ("language", .string(entry.language.tag))]
    return .object(fields)
  }

  private static func authors(_ name: String) -> JSON { .array([.object([("name", .string(name))])]) }
}
