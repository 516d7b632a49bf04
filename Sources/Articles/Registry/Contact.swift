package import Diagnostics

/// One way to reach a crisis line.
package struct Contact: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    case call
    case text
    case chat
    case whatsapp
    /// A page to open, such as a directory of lines.
    case web
  }

  /// What kind of number it is. Short codes and national numbers are not E.164 and are never rewritten to it.
  package enum NumberKind: String, Sendable, CaseIterable {
    /// A code of a few digits, which means something else in other countries.
    case short
    /// A number that works in its country alone, such as an Australian `13 11 14`.
    case nationalOnly = "national-only"
    /// A number as it is dialled inside its country.
    case national
    /// A whole international number, with its plus.
    case e164
  }

  package let kind: Kind
  /// The number as people read it: `116 123`. Nil for a chat or page.
  package let display: String?
  /// The digits to dial or text, with a leading `+` only for E.164. Nil for a chat or page.
  package let dial: String?
  package let numberKind: NumberKind?
  /// The address of a chat or page.
  package let url: String?
  /// The step after dialling, in words: “select 2”.
  package let menu: String?
  /// The word to text.
  package let keyword: String?
  package let hours: Hours?
  package let cost: String?
  /// Whether it can be reached from other countries; nil where nobody has found out.
  package let isReachableFromAbroad: Bool?
  /// Whether it is the number for callers in other countries, beside another for those at home.
  package let isForCallersAbroad: Bool
  /// Where it stands in the registry.
  package let span: Span

  package var isRoundTheClock: Bool { hours?.isRoundTheClock ?? false }

  /// Whether the way to reach it is a number rather than an address.
  package var hasNumber: Bool { dial != nil }

  /// The address behind the link: `tel:`, `sms:`, or the chat's own.
  package var href: String {
    switch kind {
    case .call: "tel:" + (dial ?? "")
    case .text: "sms:" + (dial ?? "")
    case .chat, .web: url ?? ""
    case .whatsapp: url ?? "https://wa.me/" + (dial ?? "").filter(\.isNumber)
    }
  }

  /// What the link says: the number, or the address without its scheme.
  package var label: String {
    if let display { return display }
    var text = Substring(url ?? "")
    if text.hasPrefix("https://") { text = text.dropFirst(8) }
    if text.hasSuffix("/") { text = text.dropLast() }
    return String(text)
  }
}
