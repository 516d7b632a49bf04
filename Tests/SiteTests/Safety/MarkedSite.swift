import Diagnostics
import Site
import Testing

/// The files of a site that say themselves what is wrong with them: `⟦rule|text⟧` around each place, with an empty text for a place
/// between two characters. The marks are taken out, and lines and columns are counted here by other means than the code under test uses.
struct MarkedSite {
  struct Finding: Hashable, Comparable, CustomStringConvertible {
    let file: String
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
    let rule: String

    init(_ diagnostic: Diagnostic) {
      let place = diagnostic.location
      (file, rule) = (diagnostic.file, diagnostic.rule)
      (line, column, endLine, endColumn) = (place.line, place.column, place.endLine, place.endColumn)
    }

    init(_ rule: String, in file: String, from start: Place, to end: Place) {
      (self.file, self.rule) = (file, rule)
      (line, column, endLine, endColumn) = (start.line, start.column, end.line, end.column)
    }

    var description: String { "\(file):\(line):\(column)-\(endLine):\(endColumn) \(rule)" }

    static func < (one: Finding, other: Finding) -> Bool {
      if one.file != other.file { return one.file.utf8.lexicographicallyPrecedes(other.file.utf8) }
      return (one.line, one.column, one.endLine, one.endColumn, one.rule) < (
        other.line, other.column, other.endLine, other.endColumn, other.rule
      )
    }
  }

  struct Place {
    var line = 1
    var column = 1
  }

  private(set) var files: [String: String] = [:]
  /// In the order in which findings are told.
  private(set) var expected: [Finding] = []

  init(_ marked: [String: String]) {
    for (path, text) in marked { read(text, path) }
    expected.sort()
  }

  private mutating func read(_ marked: String, _ path: String) {
    var text = String.UnicodeScalarView()
    var place = Place()
    var open: [(rule: String, start: Place)] = []
    var scalars = Array(marked.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "⟦":
        let rule = scalars.prefix { $0 != "|" }
        scalars = scalars.dropFirst(rule.count + 1)
        open.append((rule.map(String.init).joined(), place))
      case "⟧":
        if let (rule, start) = open.popLast() { expected.append(Finding(rule, in: path, from: start, to: place)) }
      case "\n":
        text.append(scalar)
        place = Place(line: place.line + 1, column: 1)
      default:
        // A byte order mark is no column.
        if scalar != "\u{FEFF}" || !text.isEmpty { place.column += 1 }
        text.append(scalar)
      }
    }
    files[path] = String(text)
  }

  /// The errors that a build of the small, good site with these files finds; what was published before must still be there to the byte.
  func errors(jobs: Int = 1, drafts: Bool = false) throws -> [Diagnostic] {
    let output = MemoryOutput()
    output.stage("index.html", Array("as it was".utf8))
    _ = output.commit()
    let before = output.files
    var options = BuildOptions(today: ExampleSite.today)
    options.jobs = jobs
    options.includesDrafts = drafts
    let report = try Build.run(tree, options, into: output)
    let errors = report.diagnostics.filter { $0.severity == .error }
    #expect((report.published == nil) == !errors.isEmpty)
    if !errors.isEmpty { #expect(output.files == before) }
    return errors
  }

  /// What a build publishes; nothing, with a record of the findings, when it refuses to.
  func published(drafts: Bool = false) throws -> [String: String] {
    let output = MemoryOutput()
    var options = BuildOptions(today: ExampleSite.today)
    options.includesDrafts = drafts
    let report = try Build.run(tree, options, into: output)
    let errors = report.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map { "\(Finding($0)): \($0.message)" })")
    return output.files.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private var tree: MemoryTree {
    MemoryTree(text: ExampleSite.files.merging(files) { $1 })
  }
}

/// A text that stands for a whole site in a table of cases, under a name that says what is special about it.
struct NamedText: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String

  init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }

  var testDescription: String { name }
}

extension MarkedSite {
  /// The site whose article has this text after its introduction.
  init(ending: String, fields: String = "", more files: [String: String] = [:]) {
    let front = "---\ntitle: Example\ndate: 2026-01-01\nreviewed: 2026-06-01\n\(fields)---\n"
    self.init(files.merging([ExampleSite.articlePath: "\(front)\nAn introduction.\n\n\(ending)"]) { $1 })
  }

  /// The site whose articles are made with this template.
  init(articleTemplate: String, more files: [String: String] = [:]) {
    self.init(files.merging(["Templates/article.html": articleTemplate]) { $1 })
  }

  /// That these places, and no others, are refused.
  func expectRefused(drafts: Bool = false, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let found = try errors(drafts: drafts)
    #expect(found.map(Finding.init) == expected, "\(found.map(\.message))", sourceLocation: sourceLocation)
    #expect(!expected.isEmpty, sourceLocation: sourceLocation)
  }
}
