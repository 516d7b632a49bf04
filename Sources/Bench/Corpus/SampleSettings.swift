import Foundation

/// The sample's `site.yml`, which the corpus uses as it is but for `index-json`, without the other languages, since it is in English, and
/// without social cards, which another program draws.
struct SampleSettings {
  private let lines: [Substring]

  init(repository: String) throws {
    self.init(try String(contentsOfFile: repository + "/Content/site.yml", encoding: .utf8))
  }

  init(_ text: String) {
    var isOtherLanguage = false
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if line.first.map({ $0 != " " }) ?? false { isOtherLanguage = line == "languages:" }
      return !isOtherLanguage
    }
  }

  func text(hasIndexJSON: Bool) -> String {
    let kept = lines.filter { line in !["index-json:", "social-cards:"].contains { line.hasPrefix($0) } }
    return kept.joined(separator: "\n") + "\nindex-json: \(hasIndexJSON)\n"
  }

  /// How many articles stand on a page of a list; the setting's default when it is not there.
  var articlesPerPage: Int {
    let key = "articles-per-page:"
    let line = lines.first { $0.hasPrefix(key) }
    return line.flatMap { Int($0.dropFirst(key.count).trimmingCharacters(in: .whitespaces)) } ?? 10
  }
}
