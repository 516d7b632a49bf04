extension TextPattern {
  /// The expression where it means the same to ECMA-262, whose expressions JSON Schema has; nil where it may not.
  ///
  /// What is left out: digits, words and their borders (`\d`, `\w`, `\b`), which are of any script here and of ASCII there; options, atomic
  /// and possessive forms, operations on classes and everything else that only one of the two knows.
  var ecmaScript: String? {
    var rest = Array(text.unicodeScalars)[...]
    var isInClass = false
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\":
        guard let escaped = rest.popFirst(), "sS^$\\.*+?()[]{}|/".unicodeScalars.contains(escaped) || escaped == "-" && isInClass else {
          return nil
        }
      case "[":
        if isInClass { return nil }
        isInClass = true
        if rest.first == "^" { rest.removeFirst() }
        if rest.first == "]" { return nil }
      case "]":
        if !isInClass { return nil }
        isInClass = false
      case "&", "~", "-":
        if isInClass, rest.first == scalar { return nil }
      case "(" where !isInClass && rest.first == "?":
        guard let kind = rest.dropFirst().first, ":=!".unicodeScalars.contains(kind) else { return nil }
        rest.removeFirst(2)
      case "{" where !isInClass:
        guard let end = rest.firstIndex(of: "}"), Self.isCount(rest[..<end]) else { return nil }
        rest = rest[(end + 1)...]
        if rest.first == "+" { return nil }
      case "}" where !isInClass:
        return nil
      case "*" where !isInClass, "+" where !isInClass, "?" where !isInClass:
        if rest.first == "+" { return nil }
      default:
        continue
      }
    }
    return text
  }

  /// Whether what stands between braces is a number of times: `3`, `3,` or `3,5`.
  private static func isCount(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let numbers = scalars.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = numbers.first, !first.isEmpty, numbers.count <= 2 else { return false }
    return numbers.joined().allSatisfy { ("0"..."9").contains($0) }
  }
}
