import Diagnostics

/// Cuts a template into text and tags.
///
/// A tag that does not end is reported and stands as text, and the scan goes on behind its opening sign, so one slip hides nothing
/// that comes after it. Takes time linear in the size of the template.
struct Scanner {
  private let source: Source
  private let bytes: [UInt8]
  private var delimiters = Delimiters.standard
  private var offset: Int
  private var textStart: Int
  private(set) var tokens: [Token] = []
  private(set) var findings = SyntaxFindings()

  init(_ source: Source) {
    self.source = source
    self.bytes = source.bytes
    self.offset = source.contentStart
    self.textStart = source.contentStart
  }

  mutating func scan() {
    while offset < bytes.count {
      if bytes[offset] == delimiters.open[0], bytes.has(delimiters.open, at: offset) {
        tag()
      } else {
        offset += 1
      }
    }
    endText(at: bytes.count)
  }

  private mutating func endText(at end: Int) {
    if end > textStart { tokens.append(Token(kind: .text, span: Span(textStart, end), name: Span(at: textStart))) }
  }

  private mutating func tag() {
    let start = offset
    let inside = start + delimiters.open.count
    guard inside < bytes.count else { return unclosed(start, inside) }
    switch bytes[inside] {
    case UInt8(ascii: "!"): comment(start, inside + 1)
    case UInt8(ascii: "="): newDelimiters(start, inside + 1)
    case UInt8(ascii: "{"): named(.unescaped, start, inside + 1, close: [UInt8(ascii: "}")] + delimiters.close)
    case UInt8(ascii: "&"): named(.unescaped, start, inside + 1, close: delimiters.close)
    case UInt8(ascii: "#"): named(.section, start, inside + 1, close: delimiters.close)
    case UInt8(ascii: "^"): named(.inverted, start, inside + 1, close: delimiters.close)
    case UInt8(ascii: "$"): named(.block, start, inside + 1, close: delimiters.close)
    case UInt8(ascii: "<"): named(.parent, start, inside + 1, close: delimiters.close)
    case UInt8(ascii: ">"): named(.partial, start, inside + 1, close: delimiters.close)
    case UInt8(ascii: "/"): named(.close, start, inside + 1, close: delimiters.close)
    default: named(.variable, start, inside, close: delimiters.close)
    }
  }

  private mutating func unclosed(_ start: Int, _ inside: Int) {
    findings.add(
      TemplateSyntax.unclosedTag(source, Span(start, min(inside, bytes.count)), close: String(decoding: delimiters.close, as: UTF8.self)))
    offset = start + delimiters.open.count
  }

  private mutating func comment(_ start: Int, _ inside: Int) {
    var end = inside
    while end < bytes.count, !bytes.has(delimiters.close, at: end) { end += 1 }
    if end >= bytes.count {
      findings.add(
        TemplateSyntax.unclosedComment(source, Span(start, inside), close: String(decoding: delimiters.close, as: UTF8.self)))
    }
    finish(Token(kind: .silent, span: Span(start, min(end + delimiters.close.count, bytes.count)), name: Span(at: inside)))
  }

  /// A tag that sets delimiters is this long at most, so that one that never ends costs no search to the end of the file.
  private static let longestDelimitersTag = 256

  private mutating func newDelimiters(_ start: Int, _ inside: Int) {
    let close = [UInt8(ascii: "=")] + delimiters.close
    let limit = min(bytes.count, inside + Self.longestDelimitersTag)
    var end = inside
    while end < limit, !bytes.has(close, at: end) { end += 1 }
    if end < limit, let new = Delimiters(bytes[inside..<end]) {
      delimiters = new
      return finish(Token(kind: .silent, span: Span(start, end + close.count), name: Span(inside, end)))
    }
    end = inside
    while end < limit, !bytes[end].isLineBreak, !bytes.has(delimiters.close, at: end) { end += 1 }
    guard bytes.has(delimiters.close, at: end) else { return unclosed(start, inside) }
    let span = Span(start, end + delimiters.close.count)
    findings.add(TemplateSyntax.badDelimiters(source, span))
    finish(Token(kind: .broken, span: span, name: Span(inside, end)))
  }

  private mutating func named(_ kind: Token.Kind, _ start: Int, _ inside: Int, close: [UInt8]) {
    var end = inside
    while end < bytes.count, !bytes.has(close, at: end) {
      if bytes.has(delimiters.open, at: end) { return unclosed(start, inside) }
      end += 1
    }
    guard end < bytes.count else { return unclosed(start, inside) }
    var token = Token(kind: kind, span: Span(start, end + close.count), name: trimmed(inside, end))
    if kind == .partial || kind == .parent || kind == .close, !token.name.isEmpty, bytes[token.name.start] == UInt8(ascii: "*") {
      token.isDynamic = true
      token.name = trimmed(token.name.start + 1, token.name.end)
    }
    if let problem = TagName(bytes[token.name.start..<token.name.end]).problem(in: token) {
      token.isBadName = true
      // A closing tag repeats what its opening tag says, so whether it is a slip of its own is known only when they meet.
      if kind != .close { findings.add(TemplateSyntax.badName(source, token, problem)) }
      if !token.opens, kind != .close { token.kind = .broken }
    }
    finish(token)
  }

  private mutating func finish(_ token: Token) {
    endText(at: token.span.start)
    tokens.append(token)
    offset = token.span.end
    textStart = offset
  }

  private func trimmed(_ start: Int, _ end: Int) -> Span {
    var first = start
    var last = end
    while first < last, bytes[first].isSpace { first += 1 }
    while last > first, bytes[last - 1].isSpace { last -= 1 }
    return Span(first, last)
  }
}
