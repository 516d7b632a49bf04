package import Bytes

/// A region that crisis lines belong to: a country by its ISO 3166-1 code (`GB`), a part of one by its ISO 3166-2 code (`CA-QC`), the
/// European Union by the code `EU` that ISO 3166-1 reserves for it, or `*`, which stands for readers anywhere.
package struct Region: Sendable, Hashable, CustomStringConvertible {
  package let code: String

  package static let anywhere = Region(checked: "*")
  package static let union = Region(checked: "EU")

  private init(checked code: String) {
    self.code = code
  }

  package init?(_ code: String) {
    guard code == "*" || code == "EU" || Self.countries.contains(String(code.prefix(2))) else { return nil }
    let rest = code.utf8.dropFirst(2)
    let isPart = rest.first == UInt8(ascii: "-") && (2...4).contains(rest.count) && rest.dropFirst().allSatisfy(Self.isCodeByte)
    guard code == "*" || rest.isEmpty || isPart else { return nil }
    self.code = code
  }

  /// The country of a part of a country; a country's own code otherwise.
  package var country: String { code.utf8.count <= 2 ? code : String(decoding: code.utf8.prefix(2), as: UTF8.self) }

  /// The regions whose lines are also this region's, the narrowest first: `CA-QC` and `CA`; `FR` and `EU`.
  package var wider: [Region] {
    var regions = [self]
    if country != code { regions.append(Region(checked: country)) }
    if Self.unionMembers.contains(country) { regions.append(.union) }
    return regions
  }

  /// Whether a line of this region can be meant for readers of the other: it covers all of it, or is a part of it.
  package func serves(_ other: Region) -> Bool {
    isOne(ofWider: other) || other.isOne(ofWider: self)
  }

  /// Whether it is in the other's `wider`.
  private func isOne(ofWider other: Region) -> Bool {
    self == other || code == other.country || self == .union && Self.unionMembers.contains(other.country)
  }

  package var description: String { code }

  private static func isCodeByte(_ byte: UInt8) -> Bool {
    (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")) || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }

  /// The members of the European Union in 2026.
  private static let unionMembers: Set<String> = Set(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(separator: " ").map(String.init))

  /// The officially assigned two-letter codes of ISO 3166-1.
  package static let countries: Set<String> = Set(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI \
    CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ \
    GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS \
    LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG \
    PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK \
    TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
    """.split(separator: " ").map(String.init))
}

extension Region: ByteCodable {
  package func encode(into writer: inout ByteWriter) { writer.add(code) }

  package init(from reader: inout ByteReader) throws(DamagedBytes) {
    self.init(checked: try reader.read())
  }
}
