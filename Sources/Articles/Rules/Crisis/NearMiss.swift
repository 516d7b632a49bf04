import Diagnostics

/// `crisis/near-miss`
enum NearMiss {
  static let rule = Rule(
    "crisis/near-miss", .error, isSafety: true,
    summary: "No number is one slip away from a number of the registry.",
    why: "A digit lost or swapped rings somewhere else, or nowhere, and nobody sees it by reading.",
    details: """
      Found are numbers to call or text that have one digit more, less or other than a number of the registry, or two neighbours swapped. \
      Short codes are compared with those of the article's own regions alone. If the number is right and another's, it belongs into `crisis-lines.yml`.
      """,
    examples: [
      .invalid("A digit lost", .body("Text HOME to **⟦74141⟧** and somebody answers.\n")),
      .invalid("Two digits swapped", .body("Or text to ⟦714741⟧.\n")),
      .valid("The number itself", .body("Text HOME to 741741 and somebody answers.\n")),
      .valid("An amount", .body("About 74,141 people took part.\n")),
    ])

  static func diagnostic(_ judged: JudgedMention, _ line: CrisisLine, _ contact: Contact) -> Diagnostic {
    judged.diagnostic(
      rule, "\(judged.written) is one slip away from \(contact.label), the number of \(line.name)",
      help: "If that line is meant, write `\(contact.label)`; else take the number out.", fixes: judged.swap(for: contact))
  }
}
