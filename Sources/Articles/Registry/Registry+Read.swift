package import Diagnostics
import YAML

extension Registry {
  /// Reads `crisis-lines.yml`. A record that is wrong is reported and left out.
  package static func read(_ source: Source) -> (Registry, [Diagnostic]) {
    let node: Node?
    switch parse(source, source.content) {
    case .failure(let problem): return (Registry(), [FieldRules.settings.syntax(problem, in: source)])
    case .success(let found): node = found
    }
    var reader = FieldReader(node, in: source, at: Span(at: source.contentStart), called: "The registry", rules: .settings)
    var lines: [CrisisLine] = []
    for item in reader.items("lines") {
      guard let line = reader.crisisLine(item) else { continue }
      if lines.contains(where: { $0.id == line.id }) {
        reader.invalid("The id `\(line.id)` is used twice", help: "Give each line an id of its own.", at: item.span)
      } else {
        lines.append(line)
      }
    }
    reader.finish()
    return (Registry(lines), reader.diagnostics)
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
      let channels = reader.items("channels").compactMap { reader.contact($0) }
      let code = (part ?? country)
      let region = code.flatMap { Region($0.value) }
      if let code, region == nil {
        reader.invalid(
          "`\(code.value)` is no region", help: "Write two capital letters as in `GB`, or a part as in `CA-QC`.", at: code.span)
      }
      let line = (
        localName: reader.text("local-name")?.value, audience: reader.text("audience")?.value, website: reader.website("website"),
        verified: reader.group("verified") { $0.verification() } ?? nil, since: reader.date("since")?.value,
        supersedes: reader.texts("supersedes").map(\.value), replacedBy: reader.text("replaced-by")?.value
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
        retiredPhrases: retired.phrases, status: status, span: node.span)
    }
  }

  private mutating func website(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    if FieldValue.isWebAddress(text.value) { return text.value }
    invalid("`\(key)` must be an address that starts with `https://`", help: "Check the address on the service's own site.", at: text.span)
    return nil
  }

  private mutating func verification() -> CrisisLine.Verification? {
    if !has("on") { missing("on", help: "Write the day of the check, as in `on: 2026-09-01`.") }
    let on = date("on")
    let by = text("by")?.value
    let how = word("how", as: CrisisLine.Verification.Method.self) ?? .source
    let url = website("url")
    return on.map { CrisisLine.Verification(on: $0.value, by: by, how: how, url: url) }
  }

  private mutating func contact(_ node: Node) -> Contact? {
    group(node, called: "a channel") { reader -> Contact? in
      if !reader.has("kind") { reader.missing("kind", help: "Write `call`, `text`, `chat`, `whatsapp` or `web`.") }
      let kind = reader.word("kind", as: Contact.Kind.self)
      let dial = reader.dial()
      let display = reader.text("display")
      let number = reader.word("number", as: Contact.NumberKind.self)
      let url = reader.website("url")
      let menu = reader.text("menu")?.value
      let keyword = reader.text("keyword")?.value
      let hours = reader.text("hours")?.value
      let timeZone = reader.text("time-zone")?.value
      let cost = reader.text("cost")?.value
      let abroad = reader.flag("abroad") ?? false
      guard let kind else { return nil }
      switch kind {
      case .call, .text:
        guard let dial, let number else {
          if !reader.has("dial") { reader.missing("dial", help: "Write the digits to \(kind.rawValue), in quotes.") }
          if !reader.has("number") { reader.missing("number", help: "Say whether it is `short`, `national-only`, `national` or `e164`.") }
          return nil
        }
        if dial.hasPrefix("+") != (number == .e164) {
          reader.invalid(
            "Only a number of the kind `e164` starts with `+`, and every such number does", help: "Correct `number` or `dial`.",
            at: node.span)
          return nil
        }
        if let display, Registry.digits(display.value) != Registry.digits(dial) {
          reader.invalid("`display` shows other digits than `dial` dials", help: "Make both the same number.", at: display.span)
          return nil
        }
        return Contact(
          kind: kind, display: display?.value ?? dial, dial: dial, numberKind: number, url: nil, menu: menu, keyword: keyword, hours: hours,
          timeZone: timeZone, cost: cost, isReachableFromAbroad: abroad)
      case .chat, .whatsapp, .web:
        if let display, let dial, Registry.digits(display.value) != Registry.digits(dial) {
          reader.invalid("`display` shows other digits than `dial` dials", help: "Make both the same number.", at: display.span)
          return nil
        }
        guard url != nil || dial != nil && kind == .whatsapp else {
          if !reader.has("url") { reader.missing("url", help: "Write the address to open.") }
          return nil
        }
        return Contact(
          kind: kind, display: kind == .whatsapp ? display?.value ?? dial : nil, dial: dial, numberKind: number, url: url, menu: menu,
          keyword: keyword, hours: hours, timeZone: timeZone, cost: cost, isReachableFromAbroad: abroad)
      }
    }
  }

  private mutating func dial() -> String? {
    guard let text = text("dial") else { return nil }
    let digits = text.value.hasPrefix("+") ? text.value.dropFirst() : Substring(text.value)
    if digits.count >= 2, digits.count <= 15, digits.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) }) { return text.value }
    invalid("`dial` must be digits alone", help: "Write what a phone dials, as in `dial: \"116123\"`.", at: text.span)
    return nil
  }
}
