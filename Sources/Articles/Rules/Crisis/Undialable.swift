import Diagnostics

/// `crisis/undialable`
enum Undialable {
  static let rule = Rule(
    "crisis/undialable", .error, isSafety: true,
    summary: "Every number is written as a phone can dial it.",
    why: "A short code with a country code before it exists nowhere, and most free numbers cannot be reached from abroad.",
    details: """
      Short codes and national-only numbers have no international form. A national number has one only where the registry does not say `abroad: no`. \
      A menu step stands in words behind the number, not in the link, since phones treat it differently.
      """,
    examples: [
      .invalid("A short code with a country code", .body("Call ⟦+1 741741⟧.\n")),
      .invalid("A link with a country code", .body("Call [us](⟦tel:+1988⟧).\n")),
      .invalid("A menu step in a link", .body("Call [988](⟦tel:988,1⟧).\n")),
      .valid("The number as it is dialled", .body("Call [988](tel:988).\n")),
    ])

  static func diagnostic(_ judged: JudgedMention, _ line: CrisisLine, _ contact: Contact) -> Diagnostic {
    judged.diagnostic(
      rule, "\(judged.written) cannot be dialled: \(line.name) has the number \(contact.label), without a country code",
      help: "Write `\(contact.label)`.", fixes: line.isUsable ? judged.swap(for: contact) : [])
  }

  static func dialsOn(_ judged: JudgedMention) -> Diagnostic {
    judged.diagnostic(
      rule, "The link dials on after the call is answered",
      help: "Link the number alone, and say the menu step in words: “Call 988, then select 1”.")
  }
}
