extension WordPattern {
  /// The pattern as people read it, in quotation marks: “A/An … part may/might” for `A|An * part may|might`.
  var inQuotes: String {
    let words = text.split(whereSeparator: \.isWhitespace).map { $0 == "*" ? "…" : $0.replacing("|", with: "/") }
    return "“\(words.joined(separator: " "))”"
  }
}
