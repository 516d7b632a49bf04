import Diagnostics

/// `front-matter/forbidden-allowance`
enum ForbiddenAllowance {
  static let rule = Rule(
    "front-matter/forbidden-allowance", .error, isSafety: true,
    summary: "Only rules about style can be excused.",
    why: "The rules that keep readers safe hold for every article; no setting switches them off.",
    details: "`allow` takes rules whose findings are warnings or hints, such as `structure/unknown-section`, each with a reason.",
    examples: [
      .invalid(
        "An article that asks for leave to have no disclaimer",
        .article(
          """
          ---
          title: Example
          date: 2026-01-01
          reviewed: 2026-06-01
          allow: [{rule: ⟦disclaimer/missing⟧, reason: It is short}]
          ---

          Text.

          ## Disclaimer

          This is not a substitute for professional care.

          [[crisis-lines]]

          """)),
      .valid(
        "An article that keeps a section of its own",
        .article(
          """
          ---
          title: Example
          date: 2026-01-01
          reviewed: 2026-06-01
          allow: [{rule: structure/unknown-section, reason: The author's own ending, until: 2027-01-01}]
          ---

          Text.

          ## Something Else

          Text.

          ## Disclaimer

          This is not a substitute for professional care.

          [[crisis-lines]]

          """)),
    ])

  static func check(_ metadata: Metadata, in source: Source, catalogue: [Rule]) -> [Diagnostic] {
    metadata.allowances.compactMap { allowance in
      let id = allowance.value.rule
      let known = catalogue.first { $0.id == id || $0.aliases.contains(id) }
      guard let known else {
        let meant = Suggestion.nearest(to: id, among: catalogue.filter(\.isSuppressible).map(\.id))
        return Diagnostic(
          rule, in: source, at: allowance.span, "There is no rule `\(id)`",
          help: meant.map { "Did you mean `\($0)`?" } ?? "Name a rule as a finding names it.")
      }
      guard !known.isSuppressible else { return nil }
      return Diagnostic(
        rule, in: source, at: allowance.span, "`\(id)` cannot be excused", help: "Mend what it finds, and remove this entry.")
    }
  }
}
