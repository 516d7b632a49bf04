import Diagnostics
import Mustache
import Testing

@Suite("The examples of the rules")
struct RuleExampleTests {
  @Test(arguments: RuleExample.all, MarkedFiles.Mutation.allCases)
  func `an example reports what it says`(example: RuleExample, mutation: MarkedFiles.Mutation) throws {
    let mutated = example.files.mutated(mutation)
    let findings = SmallSite(files: mutated.unmarked).findings
    guard !example.isValid else {
      #expect(findings.isEmpty)
      return
    }
    let (file, span) = try #require(mutated.marked)
    let found = findings.map { "\($0.rule) \($0.file) \($0.span.start) \($0.span.end)" }
    #expect(found == ["\(example.rule) \(file) \(span.start) \(span.end)"])
  }

  @Test(arguments: Templates.rules.map(\.id))
  func `a rule is documented and has examples of both kinds`(id: String) throws {
    let rule = try #require(Templates.rules.first { $0.id == id })
    #expect(id.hasPrefix("template/"))
    #expect(!rule.summary.isEmpty && !rule.why.isEmpty && !rule.details.isEmpty)
    let kinds = Set(rule.examples.map { $0.isValid })
    #expect(kinds.count == 2)
  }

  @Test func `no rule is listed twice`() {
    let ids = Set(Templates.rules.map { $0.id })
    #expect(ids.count == Templates.rules.count)
  }
}

struct RuleExample: Sendable, CustomTestStringConvertible {
  let rule: String
  let title: String
  let isValid: Bool
  let files: MarkedFiles

  var testDescription: String { "\(rule): \(title)" }

  static let all: [RuleExample] = Templates.rules.flatMap { rule in
    rule.examples.compactMap { example in
      guard case .files(let files) = example.content else { return nil }
      return RuleExample(rule: rule.id, title: example.title, isValid: example.isValid, files: MarkedFiles(files))
    }
  }
}
