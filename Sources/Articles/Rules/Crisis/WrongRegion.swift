import Diagnostics

/// `crisis/wrong-region`
enum WrongRegion {
  static let rule = Rule(
    "crisis/wrong-region", .error, isSafety: true,
    summary: "Every number is one of the article's own regions.",
    why: "The same digits reach a suicide line in one country and an ambulance, or nobody, in another.",
    details: """
      The regions are those of the article's front matter, else of the site. A free page may name lines of every region. A line \
      of the European Union serves its members, and a line of a country all of its parts.
      """,
    examples: [
      .invalid("A number of another country", .body("Call Samaritans on ⟦116 123⟧.\n")),
      .invalid(
        "The same digits in another country",
        .article(SafetyExamples.article("Call **⟦988⟧**.\n\n" + SafetyExamples.disclaimer, fields: "regions: [GB]\n"))),
      .valid("A number of the article's region", .body("Call 988.\n")),
      .valid("An amount", .body("In all, 116 123 people took part.\n")),
    ])

  static func diagnostic(_ judged: JudgedMention, _ lines: [CrisisLine]) -> Diagnostic {
    let owners = lines.prefix(3).map { "\($0.name) in `\($0.region)`" }.joined(separator: ", ")
    let regions = (judged.regions ?? []).map { "`\($0)`" }.joined(separator: ", ")
    let lines = judged.linesOfRegions.map { "Lines of \(regions): \($0). " } ?? ""
    return judged.diagnostic(
      rule, "\(judged.written) is a number of \(owners), and this text is for \(regions)",
      help: "\(lines)If readers there are meant too, add their region to `regions`.")
  }
}
