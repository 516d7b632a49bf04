import Diagnostics

/// What is wrong with the tags of one template, as far as anyone would read.
struct SyntaxFindings {
  private(set) var diagnostics: [Diagnostic] = []

  /// A file with more findings than this is no template, and telling the place of each takes time linear in the length of its line.
  private static let most = 200

  mutating func add(_ diagnostic: @autoclosure () -> Diagnostic) {
    if diagnostics.count < Self.most { diagnostics.append(diagnostic()) }
  }
}
