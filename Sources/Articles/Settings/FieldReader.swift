package import Diagnostics
package import YAML

/// Reads one group of YAML fields, and in the end knows which of them nobody asked for.
///
/// Every accessor returns nil for a field that is absent, and for one that is wrong, which it then has reported.
package struct FieldReader {
  package let source: Source
  package let rules: FieldRules
  /// What the group is called in messages: “The front matter”, “`limits`”.
  package let group: String
  /// The whole group, where a missing field is reported.
  package let span: Span
  package private(set) var diagnostics: [Diagnostic] = []
  private let entries: [Node.Entry]
  private var asked: [String] = []
  /// Whether something other than fields stands here: that is told of, and no field is missed.
  private let isOther: Bool

  package init(_ node: Node?, in source: Source, at span: Span, called group: String, rules: FieldRules) {
    self.source = source
    self.rules = rules
    self.group = group
    self.span = span
    asked.reserveCapacity(24)
    guard let node else {
      entries = []
      isOther = false
      return
    }
    if case .mapping(let found) = node.kind {
      entries = found
      isOther = false
      reportDuplicates()
    } else {
      entries = []
      if node.isNull {
        isOther = false
        return
      }
      isOther = true
      diagnostics.append(
        rules.invalid(
          "\(group) must be a group of fields, not \(node.description)", help: "Write one `name: value` a line.", at: node.span, in: source)
      )
    }
  }

  /// Reads one of the site owner's files as a group of settings; what is no YAML is told of, and gives `empty`.
  package static func read<Value>(
    _ source: Source, called group: String, empty: Value, _ read: (inout FieldReader) -> Value
  ) -> (Value, [Diagnostic]) {
    switch parse(source, source.content) {
    case .failure(let problem):
      return (empty, [FieldRules.settings.syntax(problem, in: source)])
    case .success(let node):
      var reader = FieldReader(node, in: source, at: Span(at: source.contentStart), called: group, rules: .settings)
      let value = read(&reader)
      reader.finish()
      return (value, reader.diagnostics)
    }
  }

  package mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  package mutating func report(_ more: [Diagnostic]) {
    diagnostics += more
  }

  package mutating func invalid(_ message: String, help: String, at span: Span) {
    diagnostics.append(rules.invalid(message.prefix(1).uppercased() + message.dropFirst(), help: help, at: span, in: source))
  }

  /// The value of `key` as it stands; nil for one that is absent or empty.
  package mutating func node(_ key: String) -> Node? {
    asked.append(key)
    guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
    if entries[index].value.isNull {
      invalid("`\(key)` has no value", help: "Write one after the colon, or remove the line.", at: entries[index].keySpan)
      return nil
    }
    return entries[index].value
  }

  /// Whether the field stands there at all, with or without a value.
  package func has(_ key: String) -> Bool {
    entries.contains { $0.key == key }
  }

  package var keys: [Node.Entry] { entries }

  package mutating func missing(_ key: String, help: String) {
    guard !isOther else { return }
    diagnostics.append(rules.missing(key, from: group, at: span, in: source, help: help))
  }

  /// Reports every field that no accessor asked for. Call it last.
  package mutating func finish() {
    for entry in entries where !asked.contains(entry.key) {
      diagnostics.append(rules.unknown(entry.key, at: entry.keySpan, among: asked, in: source))
    }
  }

  private mutating func reportDuplicates() {
    for (index, entry) in entries.enumerated() {
      guard let first = entries[..<index].first(where: { $0.key == entry.key }) else { continue }
      let line = source.location(of: first.keySpan).line
      diagnostics.append(rules.duplicate(entry.key, at: entry.keySpan, firstLine: line, in: source))
    }
  }
}
