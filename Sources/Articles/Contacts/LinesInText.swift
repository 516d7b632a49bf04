/// The lines of a registry that a text brings before its readers.
package enum LinesInText {
  /// The ids of the lines that an article's page lists, and of those whose numbers its own words have.
  ///
  /// - Parameter listed: the ids of the lines that the page lists.
  package static func ids(of article: Article, listing listed: [String], _ registry: Registry) -> [String] {
    let mentioned = mentioned(article.contacts, Judge(registry, for: article.regions))
    // Those of a disclaimer are each there once.
    return mentioned.isEmpty ? listed : unique(listed + mentioned)
  }

  /// The ids of the lines that a page shows, and of those whose numbers its own words have.
  ///
  /// - Parameter listed: the ids of the lines that it shows whatever its words are.
  package static func ids(of page: FreePage, listing listed: [String], _ registry: Registry) -> [String] {
    unique(listed + mentioned(page.contacts, Judge(registry: registry, regions: nil)))
  }

  /// The addresses that links to numbers lead to on the page: the registry's own, however the author wrote them. By the link's node.
  package static func destinations(of article: Article, _ registry: Registry) -> [Int: String] {
    destinations(article.contacts, Judge(registry, for: article.regions))
  }

  package static func destinations(of page: FreePage, _ registry: Registry) -> [Int: String] {
    destinations(page.contacts, Judge(registry: registry, regions: nil))
  }

  private static func destinations(_ contacts: ContactReading, _ judge: Judge) -> [Int: String] {
    var destinations: [Int: String] = [:]
    for mention in contacts.mentions {
      switch mention.place {
      case .link(let node), .destination(let node):
        guard case .known(let lines) = judge.verdict(mention) else { continue }
        let wanted = lines.flatMap(\.channels).filter { $0.hasNumber && mention.asked.contains($0.kind) }
        let same = wanted.first { Registry.digits($0.dial ?? "").suffix(7) == mention.digits.suffix(7) }
        destinations[node] = same?.href
      case .text, .mismatch, .dialsOn: continue
      }
    }
    return destinations
  }

  private static func mentioned(_ contacts: ContactReading, _ judge: Judge) -> [String] {
    contacts.mentions.flatMap { mention -> [String] in
      switch judge.verdict(mention) {
      case .known(let lines): return lines.map(\.id)
      case .replacedForNow(let line): return [line.id]
      case .wrongChannel, .superseded, .closed, .wrongRegion, .undialable, .nearMiss, .misnamed, .unknown: return []
      }
    }
  }

  private static func unique(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
