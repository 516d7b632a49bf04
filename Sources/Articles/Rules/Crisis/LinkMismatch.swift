import Diagnostics
import Markdown

/// `crisis/link-mismatch`
enum LinkMismatch {
  static let rule = Rule(
    "crisis/link-mismatch", .error, isSafety: true,
    summary: "A link leads to the number or address that it shows.",
    why: "Readers trust what they see; their phone dials what is behind it.",
    details: """
      Compared are the digits in a link's words with those that it calls or texts, and a site's name in a link's words with the site it leads to, where \
      one of them is a line's.
      """,
    examples: [
      .invalid("A link that dials another number", .body("Call [9-8-8](⟦tel:1-800-273-8255⟧).\n")),
      .invalid("A link that was cut at a space", .body("Call [988 now](⟦tel:98⟧).\n")),
      .invalid("A link to another site", .body("See [988lifeline.org](⟦https://example.com/⟧).\n")),
      .valid("A link that dials what it shows", .body("Call [9-8-8](tel:988).\n")),
    ])

  static func diagnostic(_ judged: JudgedMention, shown: String) -> Diagnostic {
    let lines = Judge(registry: judged.registry, regions: judged.regions)
    let entries = judged.registry.numbers.entries(shown, isInternational: false).filter { $0.form == .dialled }
    let contact = entries.compactMap { entry -> Contact? in
      let line = judged.registry.lines[entry.line]
      return line.isUsable && lines.serves(line) ? entry.channel.map { line.channels[$0] } : nil
    }.first { judged.mention.asked.contains($0.kind) }
    return judged.diagnostic(
      rule, "The link shows \(shown) and leads to \(judged.mention.written)",
      help: contact.map { "Write `\($0.href)`." } ?? "Make both the same number of the registry.",
      fixes: contact.map { judged.swap(for: $0) } ?? [])
  }

  /// Links whose words are the name of one site, and which lead to another; one of them is a crisis line's.
  static func addresses(in document: Document, _ registry: Registry) -> [Diagnostic] {
    guard !registry.hosts.isEmpty else { return [] }
    return document.links.compactMap { node in
      guard case .link = document.nodes[node].kind else { return nil }
      guard document.destination(of: node).starts(with: "http".utf8) else { return nil }
      let shownBytes = document.plainBytes(of: node)
      guard shownBytes.contains(UInt8(ascii: ".")), !shownBytes.contains(0x20) else { return nil }
      let destination = document.destinationString(of: node)
      let words = String(decoding: shownBytes, as: UTF8.self)
      let shown = WebAddress.host(words.contains("://") ? words : "https://" + words)
      let actual = WebAddress.host(destination)
      guard shown != actual, shown.contains("."), registry.hosts.contains(String(shown)) || registry.hosts.contains(String(actual)) else {
        return nil
      }
      let line = registry.lines.first { $0.website.map(WebAddress.host) == shown && $0.isUsable }
      return Diagnostic(
        rule, in: document.source, at: document.destinationSpan(of: node), "The link shows \(words) and leads to \(actual)",
        help: line?.website.map { "Write `\($0)`." } ?? "Make both the same address.",
        fixes: line?.website.map {
          [Fix("Write `\($0)`", in: document.source, at: document.destinationSpan(of: node), replacement: $0, isSafe: false)]
        } ?? [])
    }
  }
}
