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
    var members: [Int: [Int]] = [:]
    for text in named where sources[text] != nil { members[Self.origin(of: text, sources), default: []].append(text) }
    var versions: [Int: [Int?]] = [:]
    var surplus: Set<Int> = []
    for (origin, translations) in members {
      var group = [Int?](repeating: nil, count: editions)
      for text in [origin] + translations where text != origin || group.allSatisfy({ $0 == nil }) {
        if group[texts[text].edition] == nil { group[texts[text].edition] = text } else { surplus.insert(text) }
      }
      for case .some(let text) in group { versions[text] = group }
    }
    (self.sources, self.versions, self.surplus) = (sources, versions, surplus)
  }

  /// The text that a translation of a translation goes back to. A circle goes back to the first of its texts.
  private static func origin(of text: Int, _ sources: [Int: Int]) -> Int {
    var met = [text]
    var last = text
    while let source = sources[last] {
      if let start = met.firstIndex(of: source) { return met[start...].min() ?? source }
      met.append(source)
      last = source
    }
    return last
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
