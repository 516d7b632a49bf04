import Diagnostics
import Mustache

/// Templates as they lie in a site, with one page template, `home`, and the names it has.
struct SmallSite {
  var files: [String: String]

  static let tag = Layout("tag", [Field("name", .text, "Its name"), Field("url", .text, "Its page")])
  static let article = Layout(
    "article",
    [
      Field("title", .text, "Its title"), Field("url", .text, "Its page"), Field("description", .text, "What it is about"),
      Field("tags", .list(.record(tag)), "What it is filed under"),
    ])
  static let page = Layout(
    "page",
    [
      Field("title", .text, "Its title"), Field("url", .text, "Its address"),
      Field("articles", .list(.record(article)), "What is listed on it", isShared: true),
    ])
  static let site = Layout("site", [Field("title", .text, "Its title"), Field("language", .text, "Its language")])
  static let root = Layout("root", [Field("site", .record(site), "The site"), Field("page", .record(page), "The page")])

  var sources: [String: Source] {
    var sources: [String: Source] = [:]
    for (path, text) in files {
      let name = path.split(separator: "/").last.map { $0.hasSuffix(".html") ? String($0.dropLast(5)) : String($0) } ?? path
      sources[name] = Source(path: path, text: text)
    }
    return sources
  }

  /// All that is found, with `home` as the only page.
  var findings: [Diagnostic] {
    let templates = Templates(sources)
    return (templates.diagnostics + templates.check([("home", Self.root)])).inOrder()
  }

  /// A site whose `home` is this template.
  static func home(_ text: String, partials: [String: String] = [:]) -> SmallSite {
    var files = ["Templates/home.html": text]
    for (name, text) in partials { files["Templates/partials/\(name).html"] = text }
    return SmallSite(files: files)
  }
}
