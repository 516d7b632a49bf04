import Diagnostics
import Markdown

/// Finds names, menu steps and addresses of earlier times, which `Superseded.rule` tells of.
enum RetiredWording {
  static func findings(_ contacts: ContactReading, in document: Document, _ registry: Registry) -> [Diagnostic] {
    names(contacts, document, registry) + phrases(contacts, document, registry) + addresses(document, registry)
  }

  private static func names(_ contacts: ContactReading, _ document: Document, _ registry: Registry) -> [Diagnostic] {
    contacts.namings.compactMap { naming in
      guard naming.entries.allSatisfy(\.isRetired), let entry = naming.entries.first, !isAfterFormerly(naming.range, contacts.text) else {
        return nil
      }
      let line = registry.lines[entry.line]
      return diagnostic(
        "“\(contacts.text.string(naming.range))” is a name of earlier times; today it is \(line.name)", naming.range, line.name, contacts,
        document)
    }
  }

  private static let formerly = ["formerly", "former", "previously", "früher", "ehemals", "anciennement", "antes", "antiguamente"]

  private static func isAfterFormerly(_ range: Range<Int>, _ text: RunningText) -> Bool {
    let block = text.block(around: range.lowerBound)
    let around = Surroundings(of: range, in: text.bytes, from: block.lowerBound, to: block.upperBound)
    return around.before.prefix(4).contains(where: formerly.contains)
  }

  /// A retired phrase counts in a block that has a number of its line, or its name.
  private static func phrases(_ contacts: ContactReading, _ document: Document, _ registry: Registry) -> [Diagnostic] {
    guard !registry.retiredPhrases.isEmpty else { return [] }
    let text = contacts.text
    let spoken = Set(contacts.namings.flatMap { $0.entries.map(\.line) }).union(
      contacts.mentions.flatMap { registry.numbers.entries($0.digits, isInternational: $0.isInternational).map(\.line) })
    return registry.retiredPhrases.filter { spoken.contains($0.line) }.flatMap { phrase -> [Diagnostic] in
      let line = registry.lines[phrase.line]
      let found = text.occurrences(of: phrase.words)
      guard !found.isEmpty else { return [] }
      let blocks = text.blockEnds
      let spokenIn = Set(placesSpeaking(of: phrase.line, contacts, registry).map { blocks.index(of: $0) })
      return found.filter { spokenIn.contains(blocks.index(of: $0.lowerBound)) }.map { range in
        Diagnostic(
          Superseded.rule, in: document.source, at: text.span(of: range, in: document) ?? Span(at: document.body.start),
          "\(line.name) has no “\(text.string(range))” any more", help: "Take it out.")
      }
    }
  }

  /// Where a line is named, or one of its numbers stands.
  private static func placesSpeaking(of line: Int, _ contacts: ContactReading, _ registry: Registry) -> [Int] {
    let namings = contacts.namings.filter { $0.entries.contains { $0.line == line } }.map(\.range.lowerBound)
    let mentions = contacts.mentions.filter { mention in
      registry.numbers.entries(mention.digits, isInternational: mention.isInternational).contains { $0.line == line }
    }
    return namings + mentions.compactMap { $0.node.flatMap { contacts.text.range(of: $0..<($0 + 1))?.lowerBound } }
  }

  private static func addresses(_ document: Document, _ registry: Registry) -> [Diagnostic] {
    guard !registry.retiredAddresses.isEmpty else { return [] }
    return document.links.compactMap { node in
      guard case .link = document.nodes[node].kind else { return nil }
      guard document.destination(of: node).starts(with: "http".utf8) else { return nil }
      let destination = document.destinationString(of: node)
      guard let line = registry.lineOnce(at: destination) else { return nil }
      // A link whose words name another site is told of by `crisis/link-mismatch`.
      let words = document.plainText(of: node)
      if words.contains("."), !words.contains(where: \.isWhitespace), WebAddress.host("https://" + words) != WebAddress.host(destination),
        !words.contains("://")
      {
        return nil
      }
      let span = document.destinationSpan(of: node)
      return Diagnostic(
        Superseded.rule, in: document.source, at: span, "The address is one of earlier times of \(line.name)",
        help: line.website.map { "Write `\($0)`." } ?? "Take it out.",
        fixes: line.website.map { [Fix("Write `\($0)`", in: document.source, at: span, replacement: $0, isSafe: false)] } ?? [])
    }
  }

  private static func diagnostic(
    _ message: String, _ range: Range<Int>, _ replacement: String, _ contacts: ContactReading, _ document: Document
  ) -> Diagnostic {
    let span = contacts.text.span(of: range, in: document) ?? Span(at: document.body.start)
    return Diagnostic(
      Superseded.rule, in: document.source, at: span, message, help: "Write `\(replacement)`.",
      fixes: contacts.text.swap(range, for: replacement, in: document))
  }
}
