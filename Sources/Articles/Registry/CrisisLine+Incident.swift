import Diagnostics

extension CrisisLine {
  /// The same line while another one stands in for it.
  var replacedForNow: CrisisLine { changed(region: region, category: category, status: status, standIn: standIn, isReplacedForNow: true) }

  /// The same line in its own place, while it stands in for another too.
  func standingIn(_ standIn: StandIn) -> CrisisLine {
    changed(region: region, category: category, status: status, standIn: standIn, isReplacedForNow: isReplacedForNow)
  }

  /// The same line in the place of another.
  func standingIn(_ standIn: StandIn, inThePlaceOf other: CrisisLine) -> CrisisLine {
    changed(region: other.region, category: other.category, status: .active, standIn: standIn, isReplacedForNow: false)
  }

  private func changed(region: Region, category: Category, status: Status, standIn: StandIn?, isReplacedForNow: Bool) -> CrisisLine {
    CrisisLine(
      id: id, region: region, languages: languages, name: name, localName: localName, audience: audience, category: category,
      channels: channels, website: website, verified: verified, since: since, supersedes: supersedes, replacedBy: replacedBy,
      retiredNames: retiredNames, retiredURLs: retiredURLs, retiredPhrases: retiredPhrases, status: status, span: span, idSpan: idSpan,
      standIn: standIn, isReplacedForNow: isReplacedForNow)
  }
}

extension CrisisLine: Equatable {
  package static func == (one: CrisisLine, other: CrisisLine) -> Bool {
    one === other || one.identity == other.identity && one.history == other.history && one.state == other.state
  }

  private struct Identity: Equatable {
    let texts: [String?]
    let region: Region
    let languages: [LanguageTag]
    let category: Category
    let channels: [Contact]
  }

  private var identity: Identity {
    Identity(texts: [id, name, localName, audience, website], region: region, languages: languages, category: category, channels: channels)
  }

  private struct History: Equatable {
    let verified: Verification?
    let since: ApproximateDate?
    let supersedes: [Placed<String>]
    let replacedBy: Placed<String>?
    let retired: [[String]]
  }

  private var history: History {
    History(
      verified: verified, since: since, supersedes: supersedes, replacedBy: replacedBy,
      retired: [retiredNames, retiredURLs, retiredPhrases])
  }

  private struct State: Equatable {
    let status: Status
    let standIn: StandIn?
    let isReplacedForNow: Bool
    let spans: [Span]
  }

  private var state: State { State(status: status, standIn: standIn, isReplacedForNow: isReplacedForNow, spans: [span, idSpan]) }
}
