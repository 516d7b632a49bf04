import Diagnostics

/// A text that says itself what is wrong with it: `⟦rule|text⟧` around each place. The marks are taken out.
struct Marked {
  struct Finding: Hashable, CustomStringConvertible {
    let rule: String
    let span: Span

    var description: String { "\(rule) \(span.start)..<\(span.end)" }
  }

  private(set) var text = ""
  /// In the order in which findings are told.
  private(set) var findings: [Finding] = []

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [(rule: String, start: Int)] = []
    var scalars = Array(marked.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if scalar == "⟦" {
        let rule = scalars.prefix { $0 != "|" }
        scalars = scalars.dropFirst(rule.count + 1)
        open.append((rule.map(String.init).joined(), bytes.count))
      } else if scalar == "⟧", let (rule, start) = open.popLast() {
        findings.append(Finding(rule: rule, span: Span(start, bytes.count)))
      } else {
        bytes += String(scalar).utf8
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    findings.sort { ($0.span.start, $0.span.end, $0.rule) < ($1.span.start, $1.span.end, $1.rule) }
  }

  func source(_ path: String) -> Source { Source(path: path, text: text) }
}

extension Sequence where Element == Diagnostic {
  /// The errors in order, as marks would say them.
  var errors: [Marked.Finding] {
    inOrder().filter { $0.severity == .error }.map { Marked.Finding(rule: $0.rule, span: $0.span) }
  }
}
