import Articles

/// `Content/strings/en.yml`: every phrase in English with what the table says of it, to be read, changed, or translated.
package enum EnglishStringsFile {
  package static var yaml: String {
    var lines = [
      "# What pages say in words of the site, in English. This file is made from the code by `make reference`, and a site in English is the",
      "# same without it. A file for another language has every phrase of this one; Documentation/languages.md says how to write it.", "",
      "# Which wording belongs to which number; all other numbers have the wording `other`.", "plurals: {one: \"n = 1\"}", "",
    ]
    for phrase in Phrase.all {
      lines.append("# \(phrase.summary)")
      switch phrase.form {
      case .words, .frame, .sentence: lines.append("\(phrase.name): \(quoted(phrase.english.joined()))")
      case .counted:
        lines.append("\(phrase.name):")
        for (form, text) in zip(PluralForms.oneAndOther.all, phrase.english) { lines.append("  \(form): \(quoted(text))") }
      case .list: lines.append("\(phrase.name): [\(phrase.english.map(quoted).joined(separator: ", "))]")
      }
    }
    lines += ["", "# The names of languages."] + names("languages", EnglishNames.languages)
    lines += ["", "# The names of regions; `*` stands for readers anywhere."] + names("regions", EnglishNames.regions)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func names(_ key: String, _ names: [String: String]) -> [String] {
    ["\(key):"] + names.sorted { $0.key < $1.key }.map { "  \(quoted($0.key)): \(quoted($0.value))" }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
