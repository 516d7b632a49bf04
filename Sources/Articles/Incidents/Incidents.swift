package import Diagnostics
import YAML

/// What `incidents.yml` says: which lines cannot be reached for a while.
package struct Incidents: Sendable, Equatable {
  package let all: [Incident]

  package init(_ all: [Incident] = []) {
    self.all = all
  }

  /// Reads `incidents.yml`. An entry that is wrong is reported and left out.
  package static func read(_ source: Source) -> (Incidents, [Diagnostic]) {
    FieldReader.read(source, called: "The file of incidents", empty: Incidents()) { reader in
      Incidents(reader.items("incidents").compactMap { reader.incident($0) })
    }
  }
}

extension FieldReader {
  fileprivate mutating func incident(_ node: Node) -> Incident? {
    group(node, called: "an incident") { reader -> Incident? in
      let replace = reader.required("replace", help: "Write the id of the line that cannot be reached.")
      let with = reader.required("with", help: "Write the id of the line to show in its place.")
      let because = reader.required("because", help: "Say in a sentence what readers must know.")
      if !reader.has("from") { reader.missing("from", help: "Write the first day, as in `from: 2026-12-01`.") }
      if !reader.has("until") { reader.missing("until", help: "Write the last day, as in `until: 2026-12-03`.") }
      let from = reader.date("from")
      let until = reader.date("until")
      guard let replace, let with, let because, let from, let until else { return nil }
      guard from.value <= until.value else {
        reader.invalid("`until` is before `from`", help: "Write the last day on which it holds.", at: until.span)
        return nil
      }
      return Incident(replace: replace, with: with, from: from.value, until: until.value, because: because.value, span: node.span)
    }
  }
}
