import Diagnostics

/// `crisis/wrong-channel`
enum WrongChannel {
  static let rule = Rule(
    "crisis/wrong-channel", .error, isSafety: true,
    summary: "Readers are asked to call, text or write to a number only in ways that its line has.",
    why: "Whoever dials a number that only takes texts hears nothing, and may not try again.",
    details:
      "The words before a number in its sentence count, and whether a link calls or texts. The registry's `channels` say what a line can do.",
    examples: [
      .invalid("Calling a text line", .body("Call ⟦741741⟧ and talk it through.\n")),
      .invalid("A link that calls a text line", .body("[Text us](⟦tel:741741⟧)\n")),
      .invalid("Texting a line that has no texts", .body("Text **⟦911⟧** if you cannot speak.\n")),
      .valid("A line that has both", .body("Call or text 988.\n")),
    ])

  static func diagnostic(_ judged: JudgedMention, _ line: CrisisLine, _ asked: Contact.Kind) -> Diagnostic {
    let ways = line.channels.filter { !$0.isForCallersAbroad }.map {
      "\(word(for: $0.kind)) \($0.keyword.map { "\($0) to " } ?? "")\($0.label)"
    }
    return judged.diagnostic(
      rule, "\(judged.written), a number of \(line.name), \(lack(of: asked))",
      help: "Ways to reach it: \(ways.joined(separator: "; ")).")
  }

  private static func word(for kind: Contact.Kind) -> String {
    switch kind {
    case .call: "call"
    case .text: "text"
    case .chat: "chat at"
    case .whatsapp: "WhatsApp"
    case .web: "open"
    }
  }

  private static func lack(of kind: Contact.Kind) -> String {
    switch kind {
    case .call: "takes no calls"
    case .text: "takes no text messages"
    case .whatsapp: "is not on WhatsApp"
    case .chat, .web: "has no address"
    }
  }
}
