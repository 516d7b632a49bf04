package import Diagnostics

/// One service that people in a crisis can reach: one record of the registry.
package struct CrisisLine: Sendable, Equatable {
  package enum Category: String, Sendable, CaseIterable {
    case emergency
    case suicideCrisis = "suicide-crisis"
    case emotionalSupport = "emotional-support"
    case crisisText = "crisis-text"
    case directory
    case urgentMentalHealth = "urgent-mental-health"
    case mentalHealth = "mental-health"
    case youth
    case lgbtqYouth = "lgbtq-youth"
    case veterans
    case indigenous
    case referral

    /// Whether a line of this kind answers people in a crisis. A referral line, for one, does not.
    package var countsAsCrisisLine: Bool {
      switch self {
      case .emergency, .suicideCrisis, .emotionalSupport, .crisisText: true
      case .directory, .urgentMentalHealth, .mentalHealth, .youth, .lgbtqYouth, .veterans, .indigenous, .referral: false
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

    package let on: CalendarDate
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
  package let since: CalendarDate?
  package let supersedes: [String]
  package let replacedBy: String?
  package let retiredNames: [String]
  package let retiredURLs: [String]
  package let retiredPhrases: [String]
  package let status: Status
  /// Where the record stands in the registry.
  package let span: Span

  /// Whether a page may show it to readers of its region: it is active and there is a way to reach it.
  package var isUsable: Bool {
    status == .active && !channels.isEmpty
  }
}
