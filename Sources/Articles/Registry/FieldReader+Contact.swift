import Diagnostics
import YAML

extension FieldReader {
  /// A channel of a crisis line: one contact, or two where callers from abroad have a number of their own.
  mutating func contacts(_ node: Node, country: String?) -> [Contact] {
    group(node, called: "a channel") { reader in
      if !reader.has("kind") { reader.missing("kind", help: "Write `call`, `text`, `chat`, `whatsapp` or `web`.") }
      let kind = reader.word("kind", as: Contact.Kind.self)
      let number = reader.number(country: country)
      let url = reader.webAddress("url")
      let menu = reader.menu()
      let keyword = reader.keyword(kind)
      let hours = reader.hours()
      let cost = reader.text("cost")?.value
      let abroad = reader.abroad(country: country)
      guard let kind else { return [] }
      func contact(_ number: Number?, isForCallersAbroad: Bool = false) -> Contact {
        Contact(
          kind: kind, display: number?.display, dial: number?.dial, numberKind: number?.kind, url: url, menu: menu, keyword: keyword,
          hours: hours, cost: cost, isReachableFromAbroad: isForCallersAbroad ? true : abroad.isReachable,
          isForCallersAbroad: isForCallersAbroad, span: node.span)
      }
      switch kind {
      case .call, .text:
        guard let number else {
          if !reader.has("dial") { reader.missing("dial", help: "Write the digits to \(kind.rawValue), in quotes.") }
          if reader.has("dial"), !reader.has("number") {
            reader.missing("number", help: "Say whether it is `short`, `national-only`, `national` or `e164`.")
          }
          return []
        }
        return [contact(number)] + (abroad.number.map { [contact($0, isForCallersAbroad: true)] } ?? [])
      case .whatsapp:
        if let number, number.kind != .e164 {
          reader.invalid(
            "WhatsApp knows whole international numbers alone", help: "Write `dial: \"+…\"` and `number: e164`.", at: node.span)
          return []
        }
        guard number != nil || url != nil else {
          if !reader.has("dial"), !reader.has("url") { reader.missing("url", help: "Write the address to open, or the number.") }
          return []
        }
        return [contact(number)]
      case .chat, .web:
        guard url != nil else {
          if !reader.has("url") { reader.missing("url", help: "Write the address to open.") }
          return []
        }
        return [contact(nil)]
      }
    }
  }

  private struct Number {
    let dial: String
    let display: String
    let kind: Contact.NumberKind
  }

  private mutating func number(country: String?) -> Number? {
    let dial = text("dial")
    let display = text("display")
    let kind = word("number", as: Contact.NumberKind.self)
    guard let dial else { return nil }
    guard Self.isDialable(dial.value) else {
      invalid("`dial` must be digits alone", help: "Write what a phone dials, as in `dial: \"116123\"`.", at: dial.span)
      return nil
    }
    if let display, Registry.digits(display.value) != Registry.digits(dial.value) {
      invalid("`display` shows other digits than `dial` dials", help: "Make both the same number.", at: display.span)
      return nil
    }
    guard let kind else {
      // A number for WhatsApp says by its plus what it is.
      return has("number") || !dial.value.hasPrefix("+")
        ? nil : Number(dial: dial.value, display: display?.value ?? dial.value, kind: .e164)
    }
    guard isPossible(dial, kind, country: country) else { return nil }
    if let display, display.value.contains("+") != (kind == .e164) {
      invalid(
        "`display` and `number` do not go together", help: "A number of the kind `e164` is shown with its `+`, and no other is.",
        at: display.span)
      return nil
    }
    return Number(dial: dial.value, display: display?.value ?? dial.value, kind: kind)
  }

  private static func isDialable(_ text: String) -> Bool {
    let digits = text.hasPrefix("+") ? text.dropFirst() : Substring(text)
    return (2...15).contains(digits.count) && digits.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
  }

  private mutating func isPossible(_ dial: Placed<String>, _ kind: Contact.NumberKind, country: String?) -> Bool {
    let digits = Registry.digits(dial.value)
    if dial.value.hasPrefix("+") != (kind == .e164) {
      invalid(
        "Only a number of the kind `e164` starts with `+`, and every such number does", help: "Correct `number` or `dial`.", at: dial.span)
      return false
    }
    switch kind {
    case .short where digits.count > 6:
      invalid("A short number has six digits at most", help: "Write `number: national`, or `national-only`.", at: dial.span)
      return false
    case .national where digits.count < 7, .nationalOnly where digits.count < 5:
      invalid(
        "This is too short for a number of the kind `\(kind.rawValue)`", help: "Write `number: short` for a short code.", at: dial.span)
      return false
    case .e164:
      return isOf(country, digits, at: dial)
    case .short, .national, .nationalOnly:
      return true
    }
  }

  /// Whether the calling code is that of the line's country, so that no number of another country is listed by mistake.
  private mutating func isOf(_ country: String?, _ digits: String, at dial: Placed<String>) -> Bool {
    guard digits.count >= 8 else {
      invalid("This is too short for an international number", help: "A short code is dialled as it is: `number: short`.", at: dial.span)
      return false
    }
    guard let country, let expected = CallingCode.of(country), !digits.hasPrefix(expected) else { return true }
    invalid(
      "`\(dial.value)` is no number of `\(country)`, whose calling code is +\(expected)", help: "Correct the number or the country.",
      at: dial.span)
    return false
  }

  /// The step after dialling must read as words: `select 2`, not `2`.
  private mutating func menu() -> String? {
    guard let menu = text("menu") else { return nil }
    if menu.value.contains(where: \.isLetter) { return menu.value }
    invalid("`menu` must be words", help: "Write what to do, as in `menu: select 2`.", at: menu.span)
    return nil
  }

  private mutating func keyword(_ kind: Contact.Kind?) -> String? {
    guard let keyword = text("keyword") else { return nil }
    guard let kind, kind != .text, kind != .whatsapp else { return keyword.value }
    invalid("Only a channel for texts has a keyword", help: "Take it out, or write `kind: text`.", at: keyword.span)
    return nil
  }

  private mutating func hours() -> Hours? {
    let exception = text("hours-exception")
    let zone = timeZone()
    guard let text = text("hours") else {
      if let exception, !has("hours") { missingHours("hours-exception", at: exception.span) }
      if let zone, !has("hours") { missingHours("time-zone", at: zone.span) }
      return nil
    }
    guard let schedule = Hours.Schedule(text.value) else {
      invalid(
        "`\(text.value)` cannot be read as hours",
        help: "Write `24/7`, `daily 16:00-21:00`, or `Mon-Fri 09:00-17:00; Sat 10:00-14:00`; `varies` goes with `hours-exception`.",
        at: text.span)
      return nil
    }
    switch schedule {
    case .weekly where zone == nil:
      if !has("time-zone") { missing("time-zone", help: "Say in whose time the hours are, as in `time-zone: Europe/Rome`.") }
      return nil
    case .varies where exception == nil:
      if !has("hours-exception") { missing("hours-exception", help: "Say in words how the hours vary.") }
      return nil
    case .roundTheClock, .varies, .weekly:
      return Hours(schedule: schedule, exception: exception?.value, timeZone: zone?.value)
    }
  }

  private mutating func missingHours(_ key: String, at span: Span) {
    invalid("`\(key)` says nothing without `hours`", help: "Add `hours`, or take it out.", at: span)
  }

  private mutating func timeZone() -> Placed<String>? {
    guard let zone = text("time-zone") else { return nil }
    if TimeZoneName.all.contains(zone.value) { return zone }
    let meant = Suggestion.nearest(to: zone.value, among: TimeZoneName.all)
    invalid(
      "`\(zone.value)` is no time zone",
      help: meant.map { "Did you mean `\($0)`?" } ?? "Write its name in the IANA database, as in `Europe/Rome`.",
      at: zone.span)
    return nil
  }

  /// `yes`, `no`, or the whole international number for callers from other countries.
  private mutating func abroad(country: String?) -> (isReachable: Bool?, number: Number?) {
    guard has("abroad"), let text = text("abroad") else { return (nil, nil) }
    if let flag = Self.flags[text.value] { return (flag, nil) }
    let dial = Placed("+" + Registry.digits(text.value), at: text.span)
    guard text.value.hasPrefix("+"), Self.isDialable(dial.value) else {
      invalid(
        "`abroad` must be yes, no, or an international number", help: "Write the number for callers abroad with its `+`.", at: text.span)
      return (nil, nil)
    }
    guard isOf(country, Registry.digits(dial.value), at: dial) else { return (nil, nil) }
    return (false, Number(dial: dial.value, display: text.value, kind: .e164))
  }
}
