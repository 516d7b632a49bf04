import Diagnostics
import Site
import Testing

/// Every rule's examples, through the front door: a small site in, findings out. An invalid example has exactly one finding, of its rule and at
/// its mark; a valid one has none. All hold as well when the files are written in another way.
@Suite struct RuleExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: Rule
    let example: Example

    var testDescription: String { "\(rule.id): \(example.title)" }
  }

  static let cases = SiteRules.all.flatMap { rule in rule.examples.map { Case(rule: rule, example: $0) } }

  /// Ways of writing the same file.
  enum Mutation: String, CaseIterable, Sendable {
    case asWritten = "as written"
    case carriageReturns = "with CRLF line ends"
    case byteOrderMark = "with a byte order mark"
    case noFinalNewline = "without a final newline"
    case emojiBefore = "with emoji and accents before the place on its line"
    case longerFrontMatter = "with longer front matter"

    /// The marked text written this way; nil where that would be another text.
    func apply(_ marked: String, path: String) -> String? {
      switch self {
      case .asWritten: marked
      case .carriageReturns: marked.replacing("\n", with: "\r\n")
      case .byteOrderMark: path.hasSuffix(".css") ? nil : "\u{FEFF}" + marked
      case .noFinalNewline: marked.hasSuffix("\n") ? String(marked.dropLast()) : nil
      case .emojiBefore:
        path.hasSuffix(".md") && marked.contains(" ⟦") && !marked.contains("# ⟦") && !marked.contains(": ⟦") && !marked.contains("\n- ⟦")
          && !marked.contains("rule: ⟦") && !marked.contains("[⟦") ? marked.replacing(" ⟦", with: " été 🕯️ ⟦", maxReplacements: 1) : nil
      case .longerFrontMatter:
        path.hasPrefix("Content/pages/") && marked.hasPrefix("---\n") ? "---\n# été 🕯️\n# more\n" + marked.dropFirst(4) : nil
      }
    }
  }

  @Test(arguments: cases, Mutation.allCases)
  func `an example shows what its rule finds`(one: Case, mutation: Mutation) throws {
    var files = ExampleSite.files
    var expected: (file: String, place: Range<Int>)?
    for (path, marked) in ExampleSite.files(of: one.example) {
      guard let text = mutation.apply(marked, path: path) else { return }
      let parts = MarkedText(text)
      files[path] = parts.text
      if let place = parts.place { expected = (path, place) }
    }
    let report = try Build.run(MemoryTree(text: files), BuildOptions(today: ExampleSite.today), into: MemoryOutput())
    let found = report.diagnostics.map { "\($0.rule) \($0.file):\($0.span.start)..<\($0.span.end) \($0.message)" }
    if one.example.isValid {
      #expect(report.diagnostics.filter { $0.rule == one.rule.id || $0.severity == .error }.isEmpty, "\(mutation.rawValue): \(found)")
      return
    }
    let place = try #require(expected, "an invalid example has a mark")
    let others = report.diagnostics.filter { $0.severity == .error && $0.rule != one.rule.id }
    #expect(others.isEmpty, "\(mutation.rawValue): \(found)")
    let own = report.diagnostics.filter { $0.rule == one.rule.id }
    #expect(own.count == 1, "\(mutation.rawValue): \(found)")
    let first = try #require(own.first)
    #expect(first.file == place.file)
    // A finding about a file as a whole stands at its very start, before a byte order mark.
    if first.location == .startOfFile, place.place.isEmpty { return }
    #expect(
      first.span.start == place.place.lowerBound && first.span.end == place.place.upperBound,
      "\(mutation.rawValue): expected \(place.place), found \(found)")
  }

  @Test func `every rule has examples of both kinds, or says why it has none`() {
    for rule in SiteRules.all {
      let hasBoth = rule.examples.contains { $0.isValid } && rule.examples.contains { !$0.isValid }
      #expect(hasBoth || rule.details.contains("There is no example here"), "\(rule.id)")
    }
  }

  @Test func `no two rules have one id`() {
    let ids = SiteRules.all.flatMap { [$0.id] + $0.aliases }
    #expect(Set(ids).count == ids.count)
  }

  @Test func `rules that protect readers cannot be excused`() {
    for group in ["disclaimer", "crisis", "registry", "page"] {
      let rules = SiteRules.all.filter { $0.group == group }
      #expect(!rules.isEmpty)
      #expect(rules.allSatisfy { $0.isSafety && !$0.isSuppressible }, "\(group)")
    }
  }
}
