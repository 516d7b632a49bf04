/// A replacement of one span's text that mends a finding.
package struct Fix: Sendable, Hashable {
  /// What the fix does, as an offer: “Write `title`”.
  package let title: String
  package let span: Span
  package let location: Location
  package let replacement: String
  /// Whether the text means the same to a reader afterwards, so that it may be applied without asking.
  package let isSafe: Bool

  package init(_ title: String, in source: Source, at span: Span, replacement: String, isSafe: Bool) {
    self.title = title
    self.span = span
    self.location = source.location(of: span)
    self.replacement = replacement
    self.isSafe = isSafe
  }
}
