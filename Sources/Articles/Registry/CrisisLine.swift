package import Diagnostics

/// One service that people in a crisis can reach: one record of the registry. It never changes, and is shared by all that show it.
package final class CrisisLine: Sendable {
  package enum Category: String, Sendable, CaseIterable {
    case emergency
    case suicideCrisis = "suicide-crisis"
    case emotionalSupport = "emotional-support"
    case crisisText = "crisis-text"
    case urgentMentalHealth = "urgent-mental-health"
    case mentalHealth = "mental-health"
    case youth
    case lgbtqYouth = "lgbtq-youth"
    case veterans
    case indigenous
    /// A list of lines elsewhere.
    case directory
    /// Tells where to find treatment; nobody there answers a crisis.
    case referral
    /// A number of the site's own, such as an imprint needs; no help line.
    case office

    /// Whether a line of this kind answers people in a crisis. A referral line, for one, does not.
    package var countsAsCrisisLine: Bool {
      switch self {
      case .emergency, .suicideCrisis, .emotionalSupport, .crisisText: true
      case .directory, .urgentMentalHealth, .mentalHealth, .youth, .lgbtqYouth, .veterans, .indigenous, .referral, .office: false
      }
    }

    /// Whether a line of this kind stands among the lines of its region.
    package var isShownWithRegion: Bool {
      switch self {
      case .emergency, .suicideCrisis, .emotionalSupport, .crisisText, .urgentMentalHealth, .mentalHealth, .youth, .lgbtqYouth,
        .veterans, .indigenous:
        true
      case .directory, .referral, .office: false
      }
    }
  }

  package enum Status: String, Sendable, CaseIterable {
    case active
    case superseded
    case closed
    case disputed
  }

  /// How and when somebody last compared the record with the world.
  package struct Verification: Sendable, Equatable {
    package enum Method: String, Sendable, CaseIterable {
      /// Compared with the page that `url` names; nobody dialled.
      case source
      /// Dialled, texted or opened.
      case contact
    }

    /// The day of the comparison, or the date of the source where that is all that is known. Nil for a source without a date.
    package let on: ApproximateDate?
    package let by: String?
    package let how: Method
    package let url: String?
  }

  package let id: String
  /// The country or part of a country it serves; `*` for a directory of lines everywhere.
  package let region: Region
  package let languages: [LanguageTag]
  package let name: String
  package let localName: String?
  package let audience: String?
  package let category: Category
  package let channels: [Contact]
  package let website: String?
  package let verified: Verification?
  package let since: ApproximateDate?
  /// The numbers, or the ids of the lines, that it took the place of.
  package let supersedes: [Placed<String>]
  /// The id of the line that took its place.
  package let replacedBy: Placed<String>?
  package let retiredNames: [String]
  package let retiredURLs: [String]
  package let retiredPhrases: [String]
  package let status: Status
  /// Where the record stands in the registry, and its id in it.
  package let span: Span
  package let idSpan: Span
  /// Why it is shown in another line's place today; nil for a line that stands for itself.
  package let standIn: StandIn?
  /// Whether another line is shown in its place today.
  package let isReplacedForNow: Bool

  init(
    id: String, region: Region, languages: [LanguageTag], name: String, localName: String?, audience: String?, category: Category,
    channels: [Contact], website: String?, verified: Verification?, since: ApproximateDate?, supersedes: [Placed<String>],
    replacedBy: Placed<String>?, retiredNames: [String], retiredURLs: [String], retiredPhrases: [String], status: Status, span: Span,
    idSpan: Span, standIn: StandIn? = nil, isReplacedForNow: Bool = false
  ) {
    self.id = id
    self.region = region
    self.languages = languages
    self.name = name
    self.localName = localName
    self.audience = audience
    self.category = category
    self.channels = channels
    self.website = website
    self.verified = verified
    self.since = since
    self.supersedes = supersedes
    self.replacedBy = replacedBy
    self.retiredNames = retiredNames
    self.retiredURLs = retiredURLs
    self.retiredPhrases = retiredPhrases
    self.status = status
    self.span = span
    self.idSpan = idSpan
    self.standIn = standIn
    self.isReplacedForNow = isReplacedForNow
  }

  /// Whether a page may show it to readers of its region: it is active and there is a way to reach it.
  package var isUsable: Bool {
    status == .active && !channels.isEmpty && !isReplacedForNow
  }

  /// Whether it is always there: one of its ways is open at every minute of the week.
  package var isRoundTheClock: Bool {
    channels.contains(where: \.isRoundTheClock)
  }

  /// Its names of today.
  package var names: [String] { [name] + (localName.map { [$0] } ?? []) }
}
