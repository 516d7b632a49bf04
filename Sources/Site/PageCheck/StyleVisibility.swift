/// Whether a `style` attribute keeps an element from readers' eyes, as far as one attribute can tell.
enum StyleVisibility {
  static func hides(_ style: String) -> Bool {
    let declarations = declarations(in: style)
    return declarations.contains { isHiding($0.key, $0.value, all: declarations) }
  }

  private static func isHiding(_ property: String, _ value: String, all: [String: String]) -> Bool {
    switch property {
    case "display": value == "none"
    case "visibility": value == "hidden" || value == "collapse"
    case "content-visibility": value == "hidden"
    case "opacity", "font-size", "zoom", "scale": isZero(value)
    case "color", "-webkit-text-fill-color": value == "transparent"
    case "height", "max-height", "width", "max-width", "block-size", "inline-size":
      isZero(value) && all.keys.contains { $0.hasPrefix("overflow") }
    case "left", "right", "top", "bottom", "margin-left", "margin-top", "text-indent", "inset": isFarAway(value)
    case "transform": value.contains("scale(0") || value.contains("translate") && value.contains("-")
    case "clip": value.hasPrefix("rect(")
    case "clip-path": value != "none"
    case "filter": value.contains("opacity(0")
    default: false
    }
  }

  /// Names and values in lower case without white space, comments and `!important`; escapes resolved (CSS Syntax 3, 4.3.7).
  private static func declarations(in style: String) -> [String: String] {
    var declarations: [String: String] = [:]
    for declaration in plain(style).split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let value = parts[1].lowercased().filter { !$0.isWhitespace }
      declarations[parts[0].lowercased().filter { !$0.isWhitespace }] = value.hasSuffix("!important") ? String(value.dropLast(10)) : value
    }
    return declarations
  }

  private static func plain(_ style: String) -> String {
    var plain = ""
    var rest = style[...]
    while let character = rest.first {
      if rest.hasPrefix("/*") {
        rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
      } else if character == "\\" {
        rest = rest.dropFirst()
        let digits = rest.prefix(6).prefix(while: \.isHexDigit)
        if let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) {
          plain.unicodeScalars.append(scalar)
          rest = rest.dropFirst(digits.count)
          if rest.first?.isWhitespace ?? false { rest = rest.dropFirst() }
        }
      } else {
        plain.append(character)
        rest = rest.dropFirst()
      }
    }
    return plain
  }

  /// Zero in any unit: `0`, `0px`, `.0em`, `0%`.
  private static func isZero(_ value: String) -> Bool {
    let number = value.prefix { $0.isNumber || $0 == "." || $0 == "-" || $0 == "+" }
    return Double(number) == 0 || Double("0" + number) == 0
  }

  /// A length of a thousand or more below zero.
  private static func isFarAway(_ value: String) -> Bool {
    guard value.hasPrefix("-") else { return false }
    return Double(value.dropFirst().prefix { $0.isNumber || $0 == "." }).map { $0 >= 100 } ?? false
  }
}
