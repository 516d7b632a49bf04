import Diagnostics
import Markdown

/// A mention together with all that a finding about it needs.
struct JudgedMention {
  let mention: Mention
  let document: Document
  let text: RunningText
  let registry: Registry
  let regions: [Region]?
  let language: LanguageTag

  /// Where a finding about it points.
  var span: Span {
    switch mention.place {
    case .text(let range): text.span(of: range, in: document) ?? Span(at: document.body.start)
    case .link(let node): document.span(of: node)
    case .destination(let node), .mismatch(let node, _), .dialsOn(let node): document.destinationSpan(of: node)
    }
  }

  /// How the number is told in a message.
  var written: String { "“\(mention.written)”" }

  /// A fix that swaps the number for a contact of the registry: as its label in a text, as its address in a link.
  func swap(for contact: Contact) -> [Fix] {
    let replacement: String
    switch mention.place {
    case .text(let range): return text.swap(range, for: contact.label, in: document)
    case .link: replacement = "[\(contact.label)](\(contact.href))"
    case .destination, .mismatch, .dialsOn: replacement = contact.href
    }
    return [Fix("Write `\(replacement)`", in: document.source, at: span, replacement: replacement, isSafe: false)]
  }

  /// The contact of a line that goes best in the mention's place.
  func contact(of line: CrisisLine) -> Contact? {
    let numbers = line.channels.filter { $0.hasNumber && !$0.isForCallersAbroad }
    return numbers.first { mention.asked.contains($0.kind) } ?? numbers.first
  }

  /// The lines of the text's own regions, in a few words: “Samaritans 116 123, Shout 85258”.
  var linesOfRegions: String? {
    guard let regions, !regions.isEmpty else { return nil }
    let lines = registry.selection(for: regions, language: language).filter { !$0.channels.isEmpty }
    guard !lines.isEmpty else { return nil }
    return lines.prefix(4).map { "\($0.name) \($0.channels[0].label)" }.joined(separator: ", ")
  }

  func diagnostic(_ rule: Rule, _ message: String, help: String, notes: [String] = [], fixes: [Fix] = []) -> Diagnostic {
    Diagnostic(rule, in: document.source, at: span, message, help: help, notes: notes, fixes: fixes)
  }
}
