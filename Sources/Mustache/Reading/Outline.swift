import Diagnostics

/// A template cut into tokens that know their partners and their lines, with everything that is wrong with its tags.
struct Outline {
  let source: Source
  let tokens: [Token]
  let diagnostics: [Diagnostic]

  /// Reads `source` in time linear in its size. An outline is made of any bytes whatever.
  init(_ source: Source) {
    var scanner = Scanner(source)
    scanner.scan()
    var pairing = Pairing(scanner.tokens, of: source)
    pairing.pair()
    var trimming = LineTrimming(pairing.tokens, of: source)
    trimming.trim()
    self.source = source
    self.tokens = trimming.tokens
    self.diagnostics = scanner.findings.diagnostics + pairing.findings.diagnostics
  }
}
