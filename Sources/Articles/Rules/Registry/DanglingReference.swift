import Diagnostics

/// `registry/dangling-reference`
enum DanglingReference {
  static let rule = Rule(
    "registry/dangling-reference", .error, isSafety: true,
    summary: "What a line says of its predecessors and its successor leads to lines that fit.",
    why: "A successor that is not there leaves readers of the old number with nothing.",
    details: """
      `replaced-by` names an active line. `supersedes` holds numbers, and ids of lines that are no longer active. A line whose status is `superseded` \
      says what replaced it.
      """,
    examples: [
      .invalid("A successor that is not there", example("status: superseded, replaced-by: ⟦us-989⟧")),
      .invalid("A predecessor that is not there", example("supersedes: [⟦us-989⟧]")),
      .invalid("A predecessor that is still active", example("supersedes: [⟦us-988⟧]")),
      .invalid(
        "No successor",
        .files(["Content/crisis-lines.yml": LineExamples.registry(verified, isMarked: false) + more("status: superseded", id: "⟦us-2⟧")])),
      .valid("A successor", example("status: superseded, replaced-by: us-988")),
    ])

  private static let verified = "verified: {on: 2026-09-01}"

  private static func example(_ fields: String) -> Example.Content {
    .files(["Content/crisis-lines.yml": LineExamples.registry(verified, isMarked: false) + more(fields, id: "us-2")])
  }

  private static func more(_ fields: String, id: String) -> String {
    """
      - {id: \(id), country: US, name: Old Line, category: suicide-crisis, \(fields), verified: {on: 2026-09-01}, channels: [{kind: call, dial: "18002738255", number: national, hours: 24/7}]}

    """
  }

  static func check(_ line: CrisisLine, _ registry: Registry, in source: Source) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if let id = line.replacedBy {
      if let next = registry.line(id.value), next.id != line.id {
        if next.status != .active {
          findings.append(
            diagnostic("`\(id.value)` is \(next.status.rawValue)", help: "Name the line that is active today.", at: id.span, source))
        }
        if line.status == .active {
          findings.append(
            diagnostic(
              "`\(line.id)` is active and names a successor", help: "Write `status: superseded`, or take it out.", at: id.span, source))
        }
      } else {
        findings.append(unknown(id, registry, in: source))
      }
    } else if line.status == .superseded {
      findings.append(
        diagnostic("`\(line.id)` is superseded and does not say by which line", help: "Add `replaced-by`.", at: line.idSpan, source))
    }
    for former in line.supersedes where !NumberIndex.isNumber(former.value) {
      guard let other = registry.line(former.value), other.id != line.id else {
        findings.append(unknown(former, registry, in: source))
        continue
      }
      if other.status == .active {
        findings.append(
          diagnostic(
            "`\(other.id)` is active", help: "Write `status: superseded` in its record, or take it out here.", at: former.span, source))
      }
    }
    return findings
  }

  private static func unknown(_ id: Placed<String>, _ registry: Registry, in source: Source) -> Diagnostic {
    let meant = Suggestion.nearest(to: id.value, among: registry.lines.map(\.id))
    return Diagnostic(
      rule, in: source, at: id.span, "The registry has no other line `\(id.value)`",
      help: meant.map { "Did you mean `\($0)`?" } ?? "Write the id of a line.",
      fixes: meant.map { [Fix("Write `\($0)`", in: source, at: id.span, replacement: $0, isSafe: false)] } ?? [])
  }

  private static func diagnostic(_ message: String, help: String, at span: Span, _ source: Source) -> Diagnostic {
    Diagnostic(rule, in: source, at: span, message, help: help)
  }
}
