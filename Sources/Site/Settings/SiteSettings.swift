package import Articles
import Diagnostics

/// What `Content/site.yml` says.
package struct SiteSettings: Sendable, Equatable {
  package struct NavigationEntry: Sendable, Equatable {
    package let title: Placed<String>
    /// A path of the site, such as `/about/`, with the place where it stands.
    package let path: Placed<String>
  }

  package var title = ""
  package var description: String?
  /// Where the site will be read, without a slash at its end: `https://example.org/sub`.
  package var baseURL = "https://example.org" {
    didSet { (origin, basePath) = Self.parts(of: baseURL) }
  }
  /// Scheme and host of the base URL.
  package private(set) var origin = "https://example.org"
  /// The path of the base URL, without a slash at its end: empty for a site at the root of its host.
  package private(set) var basePath = ""
  package var language = LanguageTag.english
  package var regions: [Region] = []
  /// Whose crisis lines stand on every page that has none of its own, each with its place in the file; none where the site does not say.
  package var helpRegions: [Placed<Region>] = []
  package var author: String?
  package var navigation: [NavigationEntry] = []
  package var feed = FeedSettings()
  /// Whether there is a `llms.txt`.
  package var hasLLMsText = false
  package var articlesPerPage = 10
  /// How many related articles stand under one.
  package var relatedArticles = 3
  /// Whether each article's model is written beside it as `index.json`.
  package var writesJSON = false
  /// Whether each article gets a social card.
  package var hasSocialCards = false
  package var review = ReviewPolicy()
  package var verification = VerificationPolicy()
  /// The texts that every page can show, where they stand.
  package var shownTexts: [Placed<String>] = []
  /// The largest size of an article or page, in bytes.
  package var largestFile = 512 * 1024

  /// A base URL as it is kept, without slashes at its end; nil for a text that is no address of a site.
  package static func baseURL(from text: String) -> String? {
    var url = Substring(text)
    while url.hasSuffix("/") { url = url.dropLast() }
    let host = url.dropFirst("https://".count)
    let isAddress = url.hasPrefix("https://") && !host.isEmpty && !host.hasPrefix("/")
    return isAddress && !url.contains { $0.isWhitespace || "?#\"<>".contains($0) } ? String(url) : nil
  }

  private static func parts(of url: String) -> (origin: String, path: String) {
    let host = url.dropFirst("https://".count)
    guard let slash = host.firstIndex(of: "/") else { return (url, "") }
    return (String(url[..<slash]), String(host[slash...]))
  }

  /// The path under which a page of the site is reached from its own pages: `path` starts with a slash.
  package func link(_ path: String) -> String {
    basePath + path
  }

  /// Where a feed is reached from the site's own pages; nil for one that the site does not have.
  func feedLink(_ format: FeedFormat) -> String? { feed.has(format) ? link(format.path) : nil }

  /// The whole address of a page of the site: `path` starts with a slash; letters beyond ASCII are percent-encoded.
  package func address(_ path: String) -> String {
    baseURL + URLPath.percentEncoded(path)
  }
}
