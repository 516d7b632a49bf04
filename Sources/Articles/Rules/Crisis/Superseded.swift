import Diagnostics

/// `crisis/superseded`
enum Superseded {
  static let rule = Rule(
    "crisis/superseded", .error, isSafety: true,
    summary: "No number, name, address or menu step of earlier times is shown.",
    why: "Old numbers stay on pages for years after they were replaced, and one day they stop to connect.",
    details: """
      The registry says what a line took the place of: `supersedes`, `replaced-by`, `retired-names`, `retired-urls` and `retired-phrases`. A retired phrase \
      counts in a paragraph that speaks of its line. A retired name may stand after “formerly”, “former” or “previously”.
      """,
    examples: [
      .invalid("A number of earlier times", .body("Call ⟦1-800-273-8255⟧.\n")),
      .invalid("The same without its 1", .body("Call ⟦(800) 273-8255⟧.\n")),
      .invalid("A link to it", .body("Call [this number](⟦tel:1-800-273-8255⟧).\n")),
      .invalid("A name of earlier times", .body("The ⟦National Suicide Prevention Lifeline⟧ is free: 988.\n")),
      .invalid("A menu step that is gone", .body("Call 988 and ⟦press 3⟧.\n")),
      .invalid("An address of earlier times", .body("See [its site](⟦https://suicidepreventionlifeline.org/talk⟧).\n")),
      .valid("The line of today", .body("Call 988, formerly the National Suicide Prevention Lifeline.\n")),
    ])

  static func diagnostic(_ judged: JudgedMention, replacement: CrisisLine?, former: CrisisLine?) -> Diagnostic {
    guard let line = replacement, let contact = judged.contact(of: line) ?? line.channels.first else {
      return judged.diagnostic(
        rule, "\(judged.written) is a number of earlier times" + (former.map { ", of \($0.name)" } ?? ""), help: "Take it out.")
    }
    return judged.diagnostic(
      rule, "\(judged.written) is a number of earlier times; \(line.name) (`\(line.id)`) took its place",
      help: "Write `\(contact.label)`.", fixes: line.isUsable ? judged.swap(for: contact) : [])
  }
}
