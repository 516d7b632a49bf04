import Articles

/// Which texts are translations of which, by the texts' numbers.
struct Translations: Sendable {
  /// What each translation was made from.
  let sources: [Int: Int]
  /// For every text that is a translation or has one: all versions of it, by the edition's number.
  private let versions: [Int: [Int?]]
  /// The translations that are no version: another text is the one of their language, or they are in their source's.
  let surplus: Set<Int>

  /// - Parameters:
  ///   - texts: articles first, then pages.
  ///   - editions: how many languages the site has.
  init(_ texts: [IndexedText], editions: Int) {
    let named = texts.indices.filter { texts[$0].metadata.translationOf != nil }
    guard !named.isEmpty else {
      (sources, versions, surplus) = ([:], [:], [])
      return
    }
    let numbers = Dictionary(texts.indices.map { (texts[$0].folder + texts[$0].translationName, $0) }) { first, _ in first }
    var sources: [Int: Int] = [:]
    for text in named {
      guard let name = texts[text].metadata.translationOf?.value, let source = numbers[texts[text].folder + name] else { continue }
      if source != text { sources[text] = source }
    }
    let origins = Self.origins(sources)
    var members: [Int: [Int]] = [:]
    // A draft does not take the place of a text that readers have.
    for isPublished in [true, false] {
      for text in named where texts[text].isPublished == isPublished {
        if let origin = origins[text] { members[origin, default: []].append(text) }
      }
    }
    var versions: [Int: [Int?]] = [:]
    var surplus: Set<Int> = []
    for (origin, translations) in members {
      var group = [Int?](repeating: nil, count: editions)
      for text in [origin] + translations.filter({ $0 != origin }) {
        if group[texts[text].edition] == nil { group[texts[text].edition] = text } else { surplus.insert(text) }
      }
      for case .some(let text) in group { versions[text] = group }
    }
    (self.sources, self.versions, self.surplus) = (sources, versions, surplus)
  }

  /// For each translation the text that it goes back to, over translations of translations. A circle goes back to the first of its texts. Each
  /// text is met once.
  private static func origins(_ sources: [Int: Int]) -> [Int: Int] {
    var origins: [Int: Int] = [:]
    for start in sources.keys.sorted() {
      var path: [Int] = []
      var met: Set<Int> = []
      var text = start
      while origins[text] == nil, let source = sources[text], met.insert(text).inserted {
        path.append(text)
        text = source
      }
      let circle = met.contains(text) ? path.drop { $0 != text }.min() : nil
      let origin = origins[text] ?? circle ?? text
      for text in path { origins[text] = origin }
    }
    return origins
  }

  /// All versions of a text by the edition's number, itself among them; nil for a text without a translation.
  func versions(of text: Int) -> [Int?]? { versions[text] }

  /// Whether a text is a translation or has one, so that its anatomy is compared.
  func concern(_ text: Int) -> Bool { sources[text] != nil || versions[text] != nil }
}

extension IndexedText {
  /// What a translation calls it: its path below `Content/articles` or `Content/pages`, without `.md` or `/index.md`.
  var translationName: String {
    let inside = path.dropFirst(folder.count).dropLast(".md".count)
    return String(inside.hasSuffix("/index") ? inside.dropLast("/index".count) : inside)
  }

  /// The folder that its name is below.
  fileprivate var folder: String {
    switch kind {
    case .article: "Content/articles/"
    case .page: "Content/pages/"
    }
  }
}
