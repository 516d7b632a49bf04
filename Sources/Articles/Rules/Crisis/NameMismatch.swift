import Diagnostics

/// `crisis/name-mismatch`
enum NameMismatch {
  static let rule = Rule(
    "crisis/name-mismatch", .error, isSafety: true,
    summary: "A number stands with the name of the service that it reaches.",
    why: "Whoever expects one service and reaches another may hang up.",
    details: "Compared is the name of a service in the registry with the number that stands closest to it in the same sentence.",
    examples: [
      .invalid("Another service's number", .body("Crisis Text Line: ⟦988⟧.\n")),
      .valid("Its own number", .body("Crisis Text Line: text HOME to 741741, or call 988.\n")),
    ])

  static func diagnostic(_ judged: JudgedMention, named: CrisisLine, owner: CrisisLine) -> Diagnostic {
    let contact = judged.contact(of: named)
    return judged.diagnostic(
      rule, "\(judged.written) is the number of \(owner.name), and the text names \(named.name)",
      help: contact.map { "The number of \(named.name) is \($0.label)." } ?? "Name the service that the number reaches.",
      fixes: named.isUsable ? contact.map { judged.swap(for: $0) } ?? [] : [])
  }
}
