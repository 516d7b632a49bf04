import Diagnostics
import Markdown

/// `structure/required-wording`
enum RequiredWording {
  static let rule = Rule(
    "structure/required-wording", .error,
    summary: "A section says what the schema asks it to say.",
    why: "The site's owner has decided that readers must meet these words here.",
    details: "Case and punctuation do not matter. Of several wordings in the schema's `must-say`, one is enough.",
    examples: [
      .invalid("The words are not there", .body("⟦## A Note⟧\n\nWritten without any thought.\n")),
      .valid("The words are there", .body("## A Note\n\nWritten with care.\n")),
    ])

  static func check(_ section: Section, _ spec: SectionSpec, _ article: Article) -> [Diagnostic] {
    guard !spec.content.mustSay.isEmpty else { return [] }
    let words = article.words(of: section.passage)
    return spec.content.mustSay.compactMap { wording in
      guard let patterns = wording[article.language], !patterns.contains(where: { $0.matchesAnywhere(in: words) }) else { return nil }
      let samples = patterns.map { "“\($0.text)”" }.joined(separator: " or ")
      return Diagnostic(
        rule, in: article.source, at: article.headingSpan(section.heading), "The section `\(spec.role)` does not say \(samples)",
        help: "Say it in these words; `*` stands for any words and `|` between alternatives.")
    }
  }
}

/// `structure/forbidden-wording`
enum ForbiddenWording {
  static let rule = Rule(
    "structure/forbidden-wording", .error,
    summary: "A section does not say what the schema forbids there.",
    why: "The site's owner has decided that these words do harm here.",
    details: "Case and punctuation do not matter. Code is not looked at.",
    examples: [
      .invalid("The words are there", .body("## A Note\n\n⟦Write with care, and just relax.⟧\n")),
      .valid("The words in code", .body("## A Note\n\nWith care, not `just relax`.\n")),
    ])

  static func check(_ section: Section, _ spec: SectionSpec, _ article: Article) -> [Diagnostic] {
    guard !spec.content.mustNotSay.isEmpty else { return [] }
    return spec.content.mustNotSay.flatMap { $0[article.language] ?? [] }.flatMap { pattern in
      section.passage.blocks.compactMap { position -> Diagnostic? in
        let node = article.blocks[position]
        guard pattern.matchesAnywhere(in: Words(article.document.textWithoutCode(of: node))) else { return nil }
        return Diagnostic(
          rule, in: article.source, at: article.document.span(of: node), "The section `\(spec.role)` must not say “\(pattern.text)”",
          help: "Say it in other words.")
      }
    }
  }
}

extension Article {
  func words(of passage: Passage) -> Words {
    Words(passage.blocks.map { document.plainText(of: blocks[$0]) }.joined(separator: "\n"))
  }
}

extension Document {
  /// The text of a node as readers see it in a line of words; code is `…`.
  func textWithoutCode(of node: Int) -> String {
    String(decoding: text(of: subtree(of: node)), as: UTF8.self)
  }

  /// As above, without what is struck through, and without the descriptions of pictures, which most readers never meet.
  func textThatCounts(of node: Int) -> [UInt8] {
    let all = subtree(of: node)
    var leftOut = Set<Int>()
    for index in all where nodes[index].kind == .image || nodes[index].kind == .strikethrough { leftOut.formUnion(subtree(of: index)) }
    return leftOut.isEmpty ? text(of: all) : text(of: all.filter { !leftOut.contains($0) })
  }

  private func text(of indices: some Sequence<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in indices {
      switch nodes[index].kind {
      case .text: bytes += literal(of: index)
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
      case .code, .codeBlock: bytes += " … ".utf8
      case .item, .taskItem, .tableCell, .paragraph: bytes.append(UInt8(ascii: "\n"))
      case .document, .blockQuote, .list, .htmlBlock, .heading, .thematicBreak, .footnoteDefinition, .table, .tableRow, .htmlInline,
        .emphasis, .strong, .link, .image, .strikethrough, .footnoteReference, .unknown:
        break
      }
    }
    return bytes
  }
}
