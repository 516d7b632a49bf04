package import Diagnostics
import YAML

extension Registry {
  /// Reads `crisis-lines.yml`. A record that is wrong is reported and left out.
  package static func read(_ source: Source) -> (Registry, [Diagnostic]) {
    FieldReader.read(source, called: "The registry", empty: Registry()) { reader in
      var lines: [CrisisLine] = []
      for item in reader.items("lines") {
        guard let line = reader.crisisLine(item) else { continue }
        if lines.contains(where: { $0.id == line.id }) {
          reader.invalid("The id `\(line.id)` is used twice", help: "Give each line an id of its own.", at: item.span)
        } else {
          lines.append(line)
        }
      }
      return Registry(lines)
    }
  }
}

extension FieldReader {
  fileprivate mutating func crisisLine(_ node: Node) -> CrisisLine? {
    group(node, called: "a crisis line") { reader -> CrisisLine? in
      let id = reader.required("id", help: "Give it an id that never changes, as in `gb-samaritans`.")
      let name = reader.required("name", help: "Write the service's name as the service writes it.")
      let country = reader.required("country", help: "Write the two letters of its country, or `\"*\"` for a directory.")
      let part = reader.text("region")
      let category = reader.word("category", as: CrisisLine.Category.self)
      if !reader.has("category") { reader.missing("category", help: "Say what kind of service it is, as in `suicide-crisis`.") }
      let status = reader.word("status", as: CrisisLine.Status.self) ?? .active
      let languages = reader.texts("languages").compactMap { reader.language($0) }
      let region = reader.region(country, part: part)
      let channels = reader.items("channels").flatMap { reader.contacts($0, country: region?.country) }
      let line = (
        localName: reader.text("local-name")?.value, audience: reader.text("audience")?.value, website: reader.webAddress("website"),
        verified: reader.group("verified") { $0.verification() }, since: reader.approximateDate("since"),
        supersedes: reader.texts("supersedes"), replacedBy: reader.text("replaced-by")
      )
      let retired = (
        names: reader.texts("retired-names").map(\.value), urls: reader.texts("retired-urls").map(\.value),
        phrases: reader.texts("retired-phrases").map(\.value)
      )
      guard let id, let name, let region, let category else { return nil }
      return CrisisLine(
        id: id.value, region: region, languages: languages, name: name.value, localName: line.localName, audience: line.audience,
        category: category, channels: channels, website: line.website, verified: line.verified, since: line.since,
        supersedes: line.supersedes, replacedBy: line.replacedBy, retiredNames: retired.names, retiredURLs: retired.urls,
        retiredPhrases: retired.phrases, status: status, span: node.span, idSpan: id.span)
    }
  }

  /// The region of the two fields; a part must lie in its country.
  private mutating func region(_ country: Placed<String>?, part: Placed<String>?) -> Region? {
    guard let code = part ?? country else { return nil }
    guard let region = Region(code.value) else {
      invalid("`\(code.value)` is no region", help: "Write two capital letters as in `GB`, or a part as in `CA-QC`.", at: code.span)
      return nil
    }
    if let part, let country, region.country != country.value || region.code == country.value {
      invalid("`\(part.value)` is no part of `\(country.value)`", help: "Write a part of the country, as in `CA-QC`.", at: part.span)
      return nil
    }
    return region
  }

  private mutating func verification() -> CrisisLine.Verification {
    if !has("on"), !has("url") { missing("on", help: "Write the day of the check, as in `on: 2026-09-01`.") }
    return CrisisLine.Verification(
      on: approximateDate("on"), by: text("by")?.value, how: word("how", as: CrisisLine.Verification.Method.self) ?? .source,
      url: webAddress("url"))
  }

  private mutating func approximateDate(_ key: String) -> ApproximateDate? {
    guard let text = text(key) else { return nil }
    if let date = ApproximateDate(text.value) { return date }
    invalid("`\(key)` is not a date that exists", help: "Write as much as is known: `2026-09-01`, `2026-09` or `2026`.", at: text.span)
    return nil
  }

  mutating func webAddress(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    if FieldValue.isWebAddress(text.value) { return text.value }
    invalid("`\(key)` must be an address that starts with `https://`", help: "Check the address on the service's own site.", at: text.span)
    return nil
  }
}
