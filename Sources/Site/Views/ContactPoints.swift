import Articles
import Diagnostics

/// Crisis lines as schema.org has them: a contact point of the organisation that answers, and never an emergency service, which is a
/// building there (schema.org, `ContactPoint`, `Organization`).
enum ContactPoints {
  /// A graph of the organisations behind the lines, as JSON that can stand in a script element. Lines without a website of their own, and
  /// emergency numbers, have no organisation to name.
  static func json(of lines: [CrisisLine]) -> JSON {
    let shown = lines.filter { $0.category != .emergency && $0.category != .directory }
    let isAlwaysOpen = shown.flatMap(\.channels).contains { $0.hours?.schedule == .roundTheClock }
    return .object([
      ("@context", .string("https://schema.org")),
      ("@graph", .array(shown.map(organization) + (isAlwaysOpen ? [roundTheClock] : []))),
    ])
  }

  /// Most lines are always open: the page says once what that is, and names it where it holds (JSON-LD 1.1, 3.5.1, blank nodes).
  private static let roundTheClockID: (key: String, value: JSON) = ("@id", .string("_:always"))

  private static var roundTheClock: JSON {
    .object([roundTheClockID] + specification(Hours.Weekday.allCases, opens: "00:00", closes: "23:59"))
  }

  private static func organization(_ line: CrisisLine) -> JSON {
    var fields: [(key: String, value: JSON)] = [("@type", .string("Organization")), ("name", .string(line.name))]
    if let name = line.localName { fields.append(("alternateName", .string(name))) }
    if let website = line.website { fields.append(("url", .string(website))) }
    if line.region != .anywhere { fields.append(("areaServed", .string(line.region.code))) }
    fields.append(("contactPoint", .array(line.channels.map { point($0, of: line) })))
    return .object(fields)
  }

  private static func point(_ contact: Contact, of line: CrisisLine) -> JSON {
    var fields: [(key: String, value: JSON)] = [("@type", .string("ContactPoint")), ("contactType", .string(type(of: contact, line)))]
    // A short code is a number as people dial it; schema.org asks for no international form.
    if let dial = contact.dial { fields.append(("telephone", .string(dial))) }
    if let url = contact.url { fields.append(("url", .string(url))) }
    if !line.languages.isEmpty { fields.append(("availableLanguage", .array(line.languages.map { .string($0.tag) }))) }
    if contact.cost?.hasPrefix("free") ?? false, contact.kind == .call { fields.append(("contactOption", .string("TollFree"))) }
    if let hours = contact.hours, hours.exception == nil { fields.append(("hoursAvailable", available(hours))) }
    return .object(fields)
  }

  private static func type(of contact: Contact, _ line: CrisisLine) -> String {
    switch contact.kind {
    case .call: "crisis line"
    case .text: "crisis text line"
    case .chat, .web: "crisis chat"
    case .whatsapp: "crisis messaging"
    }
  }

  private static func available(_ hours: Hours) -> JSON {
    switch hours.schedule {
    case .roundTheClock: .object([roundTheClockID])
    case .varies: .array([])
    case .weekly(let openings):
      // Hours that cross midnight close at an earlier time than they open (schema.org, `OpeningHoursSpecification`).
      .array(
        openings.map {
          .object(
            specification($0.days, opens: Hours.Opening.time($0.opens), closes: $0.closes == 1440 ? "23:59" : Hours.Opening.time($0.closes))
          )
        })
    }
  }

  private static func specification(_ days: [Hours.Weekday], opens: String, closes: String) -> [(key: String, value: JSON)] {
    [
      ("@type", .string("OpeningHoursSpecification")), ("dayOfWeek", .array(days.map { .string($0.schemaName) })),
      ("opens", .string(opens)),
      ("closes", .string(closes)),
    ]
  }
}

extension Hours.Weekday {
  fileprivate var schemaName: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
