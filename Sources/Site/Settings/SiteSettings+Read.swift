import Articles
package import Diagnostics
import YAML

extension SiteSettings {
  /// Reads `site.yml`. What is wrong is reported and keeps its default.
  package static func read(_ source: Source) -> (SiteSettings, [Diagnostic]) {
    FieldReader.read(source, called: "`site.yml`", empty: SiteSettings()) { reader in
      var settings = SiteSettings()
      let title = reader.required("title", help: "Add `title:` with the site's name.")
      settings.title = title?.value ?? ""
      let description = reader.text("description")
      settings.description = description?.value
      if let url = reader.required("base-url", help: "Add `base-url:` with the address the site will have, as in `https://example.org`.") {
        settings.baseURL = reader.baseURL(url) ?? settings.baseURL
      }
      if let language = reader.required("language", help: "Add `language:` with the language of its texts, as in `en`.") {
        settings.language = reader.language(language) ?? settings.language
      }
      if !reader.has("regions") {
        reader.missing("regions", help: "Add `regions:` with whose crisis lines articles show, as in `[US, GB]`.")
      }
      settings.regions = reader.texts("regions").compactMap { reader.region($0) }
      settings.helpRegions = reader.texts("help-regions").compactMap { text in reader.region(text).map { Placed($0, at: text.span) } }
      let author = reader.text("author")
      settings.author = author?.value
      settings.navigation = reader.items("navigation").compactMap { reader.navigationEntry($0) }
      settings.shownTexts = [title, description, author].compactMap { $0 } + settings.navigation.map(\.title)
      reader.readSwitches(into: &settings)
      return settings
    }
  }
}

extension FieldReader {
  fileprivate mutating func readSwitches(into settings: inout SiteSettings) {
    if let feed = group("feed", { $0.feedSettings() }) { settings.feed = feed }
    if let text = flag("llms-txt") { settings.hasLLMsText = text }
    if let pages = integer("articles-per-page", in: 1...1000) { settings.articlesPerPage = pages.value }
    if let related = integer("related-articles", in: 0...20) { settings.relatedArticles = related.value }
    if let json = flag("index-json") { settings.writesJSON = json }
    if let cards = flag("social-cards") { settings.hasSocialCards = cards }
    if let review = group("review", { reader in (reader.integer("days", in: 1...36_500), reader.word("severity", as: Severity.self)) }) {
      settings.review = ReviewPolicy(days: review.0?.value ?? settings.review.days, severity: review.1 ?? settings.review.severity)
    }
    if let policy = group("crisis-lines", { $0.verificationPolicy() }) { settings.verification = policy }
    if let kilobytes = group("limits", { $0.integer("file-kilobytes", in: 1...1024) }), let kilobytes {
      settings.largestFile = kilobytes.value * 1024
    }
  }

  private mutating func feedSettings() -> FeedSettings {
    let wanted: [(format: FeedFormat, isWanted: Bool)] = [
      (.atom, flag("atom") ?? true), (.rss, flag("rss") ?? false), (.json, flag("json") ?? false),
    ]
    var feed = FeedSettings()
    feed.formats = wanted.filter(\.isWanted).map(\.format)
    if let entries = integer("entries", in: 1...1000) { feed.entries = entries.value }
    return feed
  }

  /// The policy can be stricter than the default, and gentler within bounds; it cannot be switched off.
  private mutating func verificationPolicy() -> VerificationPolicy {
    var policy = VerificationPolicy()
    let warn = integer("warn-after", in: 1...365)
    let fail = integer("fail-after", in: 1...730)
    if let warn { policy.warnAfter = warn.value }
    if let fail { policy.failAfter = fail.value }
    if let fail, fail.value < policy.warnAfter {
      if warn == nil {
        policy.warnAfter = fail.value
      } else {
        invalid("`fail-after` is less than `warn-after`", help: "Let a site warn before it fails.", at: fail.span)
      }
    }
    if let text = text("unverified") {
      switch text.value {
      case "warning": policy.unverified = .warning
      case "error": policy.unverified = .error
      default: wrongWord(text, called: "`unverified`", among: ["warning", "error"])
      }
    }
    return policy
  }

  fileprivate mutating func baseURL(_ text: Placed<String>) -> String? {
    if let url = SiteSettings.baseURL(from: text.value) { return url }
    invalid("`base-url` must be an address that starts with `https://`", help: "Write it as in `https://example.org`.", at: text.span)
    return nil
  }

  fileprivate mutating func region(_ text: Placed<String>) -> Region? {
    if let region = Region(text.value) { return region }
    let upper = text.value.uppercased()
    let help =
      upper == "UK" ? "The United Kingdom's code is `GB`." : "Write two capital letters as in `GB`, a part as in `CA-QC`, or `\"*\"`."
    invalid("`\(text.value)` is no region", help: help, at: text.span)
    return nil
  }

  fileprivate mutating func navigationEntry(_ node: Node) -> SiteSettings.NavigationEntry? {
    group(node, called: "an entry of `navigation`") { reader -> SiteSettings.NavigationEntry? in
      let title = reader.required("title", help: "Write the words of the link.")
      let path = reader.required("to", help: "Write where it leads, as in `to: /about/`.")
      guard let title, let path else { return nil }
      guard path.value.hasPrefix("/"), !path.value.hasPrefix("//") else {
        reader.invalid("`to` must be a path of this site", help: "Write it as in `/about/`.", at: path.span)
        return nil
      }
      return SiteSettings.NavigationEntry(title: title, path: path)
    }
  }
}
