extension FieldSpec {
  /// What to write, in words: “text; 20 to 170 characters”.
  var expectation: String {
    var asks = [type.expectation]
    if let length { asks.append(length.inWords(of: type.isList ? "item" : "character")) }
    if let pattern { asks.append("matching `\(pattern.text)`\(type.isList ? ", its items joined by a comma and a space" : "")") }
    if let fallback { asks.append("`\(fallback.text)` when absent") }
    return asks.joined(separator: "; ")
  }
}

extension FieldType {
  var isList: Bool {
    if case .list = self { true } else { false }
  }
}
