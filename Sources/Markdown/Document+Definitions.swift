import Diagnostics

extension Document {
  /// Every link reference definition of the document by its normalized label. Costs one pass over the body.
  ///
  /// A definition leaves no node behind. It is looked for on the lines that no paragraph, heading, code, table or raw HTML claims.
  func findDefinitions() -> [String: [Places.Definition]] {
    var found: [String: [Places.Definition]] = [:]
    let claimed = claimedLines()
    var line = 0
    while line < lines.count {
      defer { line += 1 }
      guard !claimed[line] else { continue }
      var content = LeafContent()
      let start = definitionStart(ofLine: line)
      guard let start else { continue }
      content.append(start..<lines.range(of: line).upperBound, of: source.bytes)
      var next = line + 1
      while next < min(line + Self.linesOfDefinition, lines.count), !claimed[next] {
        content.append(contentStart(ofLine: next, quotes: .max)..<lines.range(of: next).upperBound, of: source.bytes)
        next += 1
      }
      guard let definition = ReferenceDefinition(content.bytes, at: 0), let span = content.span(definition.destination) else { continue }
      found[LinkLabel.normalized(content.bytes[definition.label]), default: []].append(Places.Definition(destination: span))
    }
    return found
  }

  /// As many lines as are read for one definition: a label, a destination and a title may each have lines of their own.
  private static var linesOfDefinition: Int { 8 }

  /// Which lines belong to a block whose text is kept.
  private func claimedLines() -> [Bool] {
    var claimed = [Bool](repeating: false, count: lines.count)
    for index in nodes.indices {
      switch nodes[index].kind {
      case .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak, .tableRow:
        let first = lines.line(at: span(ofBlock: index).start)
        if first <= Int(nodes[index].endLine) { for line in first...Int(nodes[index].endLine) { claimed[line] = true } }
      case .document, .blockQuote, .list, .item, .taskItem, .footnoteDefinition, .table, .tableCell, .text, .softBreak, .lineBreak,
        .code, .htmlInline, .emphasis, .strong, .link, .image, .strikethrough, .footnoteReference, .unknown:
        break
      }
    }
    return claimed
  }

  /// The offset of the `[` that a definition on this line would start with: nothing but the marks of quotes and items before it.
  private func definitionStart(ofLine line: Int) -> Int? {
    for offset in lines.range(of: line) {
      switch source.bytes[offset] {
      case UInt8(ascii: "["): return offset
      case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."),
        UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        continue
      default: return nil
      }
    }
    return nil
  }
}
