import Articles
package import Diagnostics
import YAML

extension SiteSettings {
  /// Reads `site.yml`. What is wrong is reported and keeps its default.
  package static func read(_ source: Source) -> (SiteSettings, [Diagnostic]) {
    FieldReader.read(source, called: "`site.yml`", empty: SiteSettings()) { reader in
      var settings = SiteSettings()
      if let url = reader.required("base-url", help: "Add `base-url:` with the address the site will have, as in `https://example.org`.") {
        settings.baseURL = reader.baseURL(url) ?? settings.baseURL
      }
      settings.main = reader.mainEdition()
      settings.others = reader.otherEditions(settings.main)
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
}
