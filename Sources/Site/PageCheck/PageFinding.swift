import Diagnostics
import Mustache

/// What is wrong with one rendered page. It stays this small until all pages are done: the same template makes the same mistake on all of
/// them, and that is told once.
enum PageFinding: Hashable, Sendable {
  case disclaimerDropped
  case crisisLineDropped(name: String)
  case request(String)
  /// A link that calls or texts a number which the registry does not have, or shows another than it leads to.
  case unlistedNumber(href: String)
  case relabelledNumber(href: String)

  /// Reads a rendered page. `requirements` is nil for pages that are not of an article.
  static func find(in page: [UInt8], of site: PageSite, _ requirements: PageRequirements?, known: inout KnownStretches) -> [PageFinding] {
    let reading = PageReading(page, site, known: &known)
    let findings = reading.requests.map { PageFinding.request($0) }
    if let requirements {
      guard !reading.leadsAway, let disclaimer = requirements.disclaimer(in: reading) else { return findings + [.disclaimerDropped] }
      // What a template makes of the lines is told once.
      if let line = requirements.firstDroppedLine(reading, behind: disclaimer, known: &known) {
        return findings + [.crisisLineDropped(name: line)]
      }
    }
    return findings + reading.numberFindings
  }

  /// What is wrong with one link, if it leads to a number.
  static func find(in link: PageLink, to address: ArraySlice<UInt8>, _ text: VisibleText, _ numbers: Set<String>) -> PageFinding? {
    guard let digits = NumberLink.digits(of: address) else { return nil }
    let href = String(decoding: address, as: UTF8.self)
    if !numbers.contains(href) || !NumberLink.shows(digits, text[link.words]) { return .unlistedNumber(href: href) }
    return link.isRelabelled ? .relabelledNumber(href: href) : nil
  }
}

/// Makes one diagnostic of what was found on many pages, at the place in the templates that causes it.
struct PageDiagnostics {
  let templates: Templates
  let sources: [String: Source]

  /// `findings` holds for each page its address and template.
  func diagnostics(_ findings: [(page: String, template: String, finding: PageFinding)]) -> [Diagnostic] {
    struct Key: Hashable {
      let template: String
      let finding: PageFinding
    }
    var pages: [Key: [String]] = [:]
    for entry in findings {
      // The name of the line differs from page to page; the mistake does not.
      let finding: PageFinding = if case .crisisLineDropped = entry.finding { .crisisLineDropped(name: "") } else { entry.finding }
      pages[Key(template: entry.template, finding: finding), default: []].append(entry.page)
    }
    return pages.compactMap { key, pages in diagnostic(key.finding, template: key.template, pages: pages.sorted(), in: findings) }
  }

  private func diagnostic(
    _ finding: PageFinding, template: String, pages: [String], in all: [(page: String, template: String, finding: PageFinding)]
  ) -> Diagnostic? {
    guard let first = pages.first, let source = sources[template] else { return nil }
    let others = pages.count > 1 ? ["So do \(pages.count - 1) more pages of this template."] : []
    switch finding {
    case .disclaimerDropped:
      let (place, span) = callOfDisclaimer(template) ?? (source, Span(at: source.contentStart))
      return Diagnostic(
        DisclaimerDropped.rule, in: place, at: span, "The page `\(first)` does not show the article's disclaimer",
        help: "Put `{{> disclaimer}}` where readers see it: in the body, in no comment, and under nothing that hides it.", notes: others)
    case .crisisLineDropped:
      let names = all.compactMap { entry in if entry.page == first, case .crisisLineDropped(let name) = entry.finding { name } else { nil }
      }
      let (place, span) = callOfDisclaimer(template) ?? (source, Span(at: source.contentStart))
      return Diagnostic(
        CrisisLineDropped.rule, in: place, at: span,
        "The page `\(first)` does not show the crisis line “\(names.first ?? "")” as the registry has it",
        help:
          "Show each of `article.disclaimer.crisis-lines` with its `name`, and each of its `contacts` as `<a href=\"{{href}}\">{{label}}</a>`.",
        notes: others)
    case .unlistedNumber(let href), .relabelledNumber(let href):
      let isRelabelled = if case .relabelledNumber = finding { true } else { false }
      let (place, span) = literal(href, template) ?? callOfDisclaimer(template) ?? (source, Span(at: source.contentStart))
      return isRelabelled
        ? RelabelledNumber.diagnostic(href, at: span, in: place, page: first, notes: others)
        : UnlistedNumber.diagnostic(href, at: span, in: place, page: first, notes: others)
    case .request(let address):
      let (place, span) = literal(address, template) ?? (source, Span(at: source.contentStart))
      return ThirdPartyRequest.diagnostic(address, at: span, in: place, page: first)
    }
  }

  private func callOfDisclaimer(_ template: String) -> (Source, Span)? {
    templates.references(from: template).first { $0.name == "disclaimer" }.map { ($0.source, $0.tag) }
  }

  /// Where the address is written in the template or in one that it calls.
  private func literal(_ address: String, _ template: String) -> (Source, Span)? {
    let wanted = Array(address.utf8)
    let reached = [template] + templates.references(from: template).map(\.name)
    for name in reached {
      guard let source = sources[name] else { continue }
      let bytes = source.bytes
      if let start = bytes.indices.first(where: { bytes[$0] == wanted.first && bytes[$0...].starts(with: wanted) }) {
        return (source, Span(start, start + wanted.count))
      }
    }
    return nil
  }
}
