import Diagnostics
import Markdown

/// Compares every number of a text with the registry: the one place that knows which rule tells of which verdict.
enum NumberRules {
  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    findings(
      article.contacts, in: article.document, context.registry, regions: article.regions.isEmpty ? nil : article.regions,
      language: article.language)
  }

  /// A page is for readers of every region, and may name lines of all.
  static func check(_ page: FreePage, _ registry: Registry) -> [Diagnostic] {
    findings(page.contacts, in: page.document, registry, regions: nil, language: page.language)
  }

  /// The numbers of a text that is no Markdown.
  static func check(_ text: RunningText, in source: Source, _ registry: Registry, regions: [Region], language: LanguageTag) -> [Diagnostic]
  {
    // Nothing is asked of the document but its source.
    let document = Document.parse(source, body: Span(at: source.content.end))
    return findings(
      ContactReading(text, registry: registry), in: document, registry, regions: regions.isEmpty ? nil : regions, language: language)
  }

  /// - Parameter regions: whom the text is for; nil where lines of every region are welcome.
  static func findings(
    _ contacts: ContactReading, in document: Document, _ registry: Registry, regions: [Region]?, language: LanguageTag
  ) -> [Diagnostic] {
    RetiredWording.findings(contacts, in: document, registry) + LinkMismatch.addresses(in: document, registry)
      + numbers(contacts, in: document, registry, regions: regions, language: language)
  }

  private static func numbers(
    _ contacts: ContactReading, in document: Document, _ registry: Registry, regions: [Region]?, language: LanguageTag
  ) -> [Diagnostic] {
    let judge = Judge(registry: registry, regions: regions)
    return contacts.mentions.compactMap { mention in
      let judged = JudgedMention(
        mention: mention, document: document, text: contacts.text, registry: registry, regions: regions, language: language)
      return finding(judged, judge.verdict(mention))
    }
  }

  private static func finding(_ judged: JudgedMention, _ verdict: Verdict) -> Diagnostic? {
    switch judged.mention.place {
    case .mismatch(_, let shown): return LinkMismatch.diagnostic(judged, shown: shown)
    case .dialsOn: return Undialable.dialsOn(judged)
    case .text, .link, .destination: break
    }
    switch verdict {
    case .known: return nil
    case .wrongChannel(let line, let asked): return WrongChannel.diagnostic(judged, line, asked)
    case .superseded(let replacement, let former): return Superseded.diagnostic(judged, replacement: replacement, former: former)
    case .closed(let line): return ClosedLine.diagnostic(judged, line)
    case .wrongRegion(let lines): return WrongRegion.diagnostic(judged, lines)
    case .undialable(let line, let contact): return Undialable.diagnostic(judged, line, contact)
    case .nearMiss(let line, let contact): return NearMiss.diagnostic(judged, line, contact)
    case .misnamed(let named, let owner): return NameMismatch.diagnostic(judged, named: named, owner: owner)
    case .replacedForNow(let line): return ReplacedForNow.diagnostic(judged, line)
    case .unknown: return UnknownCrisisLine.diagnostic(judged)
    }
  }
}
