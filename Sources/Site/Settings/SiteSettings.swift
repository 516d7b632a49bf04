package import Articles
import Diagnostics

/// What `Content/site.yml` says.
package struct SiteSettings: Sendable {
  package struct NavigationEntry: Sendable, Equatable {
    package let title: Placed<String>
    /// A path of the site, such as `/about/`, with the place where it stands.
    package let path: Placed<String>
  }

  /// The site in its own language.
  package var main = Edition(language: .english, title: "")
  /// The site in other languages, in the order of the file.
  package var others: [Edition] = []
  /// Where the site will be read, without a slash at its end: `https://example.org/sub`.
  package var baseURL = "https://example.org" {
    didSet { (origin, basePath) = Self.parts(of: baseURL) }
  }
  /// Scheme and host of the base URL.
  package private(set) var origin = "https://example.org"
  /// The path of the base URL, without a slash at its end: empty for a site at the root of its host.
  package private(set) var basePath = ""
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

  /// Where a feed of a language is reached from the site's own pages; nil for one that the site does not have.
  func feedLink(_ format: FeedFormat, of edition: Edition) -> String? { feed.has(format) ? link(edition.feed(format)) : nil }

  /// The whole address of a page of the site: `path` starts with a slash; letters beyond ASCII are percent-encoded.
  package func address(_ path: String) -> String {
    baseURL + URLPath.percentEncoded(path)
  }
}
