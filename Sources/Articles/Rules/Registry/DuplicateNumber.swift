import Diagnostics

/// `registry/duplicate-number`
enum DuplicateNumber {
  static let rule = Rule(
    "registry/duplicate-number", .error, isSafety: true,
    summary: "No two active lines of a region have the same number, and no active number is one of earlier times.",
    why: "One of the two names is wrong, and readers are told the wrong one.",
    details: """
      Compared are numbers of one kind in one region. The same number with different menu steps is two lines. A number that another active line of the region \
      `supersedes` is one of earlier times.
      """,
    examples: [
      .invalid("The same number twice", .files(["Content/crisis-lines.yml": registry("dial: \"⟦988⟧\"", "")])),
      .invalid(
        "A number of earlier times",
        .files(["Content/crisis-lines.yml": registry("dial: \"⟦18002738255⟧\"", "supersedes: [1-800-273-8255], ")])),
      .valid("Another menu step", .files(["Content/crisis-lines.yml": registry("dial: \"988\", menu: select 1", "")])),
    ])

  private static func registry(_ channel: String, _ fields: String) -> String {
    let plain = channel.replacing("\"⟦", with: "⟦\"").replacing("⟧\"", with: "\"⟧").filter { !"⟦⟧".contains($0) }
    let kind = plain.contains("1800") ? "national" : "short"
    let written = "{kind: call, number: \(kind), hours: 24/7, \(plain)}"
    return LineExamples.registry("\(fields)verified: {on: 2026-09-01}", isMarked: false) + """
        - {id: us-2, country: US, name: Other Line, category: suicide-crisis, verified: {on: 2026-09-01}, channels: [\(channel.contains("⟦") ? "⟦\(written)⟧" : written)]}

      """
  }

  static func check(_ registry: Registry, in source: Source) -> [Diagnostic] {
    struct Key: Hashable {
      let region: String
      let kind: Contact.Kind
      let dial: String
      let menu: String?
    }
    let former = Dictionary(
      registry.lines.filter { $0.status == .active }.flatMap { line in
        line.supersedes.filter { NumberIndex.isNumber($0.value) }.map { (line.region.code + " " + Registry.digits($0.value), line) }
      }
    ) { first, _ in first }
    var seen: [Key: CrisisLine] = [:]
    var findings: [Diagnostic] = []
    for line in registry.lines where line.status == .active {
      for contact in line.channels {
        guard let dial = contact.dial else { continue }
        let key = Key(region: line.region.code, kind: contact.kind, dial: dial, menu: contact.menu)
        if let other = seen[key], other.id != line.id {
          findings.append(
            Diagnostic(
              rule, in: source, at: contact.span, "`\(other.id)` has the number \(contact.label) too",
              help: "Keep it in the record of the service that answers it; a menu step makes a difference."))
        } else if let other = former[line.region.code + " " + Registry.digits(dial)], other.id != line.id {
          findings.append(
            Diagnostic(
              rule, in: source, at: contact.span, "`\(other.id)` says that it took the place of \(contact.label)",
              help: "If it did, give `\(line.id)` the status `superseded`; else take the number out of `supersedes`."))
        }
        seen[key] = seen[key] ?? line
      }
    }
    return findings
  }
}
