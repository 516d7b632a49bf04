import Bytes
import Diagnostics
import YAML

extension FieldReader {
  /// The value of the field that `spec` describes, or its default; reports a value that is missing though required, or wrong.
  package mutating func value(_ spec: FieldSpec) -> Placed<FieldValue>? {
    guard let node = node(spec.name) else {
      if spec.isRequired, !has(spec.name) {
        missing(spec.name, help: "Add `\(spec.name):` with \(spec.type.expectation). \(spec.summary)")
      }
      return spec.fallback.map { Placed($0, at: span) }
    }
    guard let value = value(of: node, as: spec.type, called: "`\(spec.name)`") else { return nil }
    return isWithin(spec, value.value, at: node.span) ? value : nil
  }

  private mutating func value(of node: Node, as type: FieldType, called name: @autoclosure () -> String) -> Placed<FieldValue>? {
    if case .list(let itemType) = type { return list(of: node, as: itemType, called: name()) }
    if type == .allowance { return allowance(of: node) }
    guard case .scalar(let scalar) = node.kind, let value = FieldValue(scalar, as: type) else {
      let text = source.text(node.span)
      let what = node.span.length <= 40 && !text.contains("\n") ? "`\(text)`" : node.description
      let hint = suggestion(for: node, as: type)
      invalid("\(name()) cannot be \(what)", help: hint ?? "Write \(type.expectation).", at: node.span)
      return nil
    }
    return Placed(value, at: node.span)
  }

  private func suggestion(for node: Node, as type: FieldType) -> String? {
    guard case .scalar(let scalar) = node.kind else { return nil }
    switch type {
    case .choice(let words):
      return Suggestion.nearest(to: scalar.text, among: words).map { "Did you mean `\($0)`?" }
    case .region:
      let upper = scalar.text.uppercased()
      if upper == "UK" { return "The United Kingdom's code is `GB`." }
      return Region(upper).map { "Did you mean `\($0.code)`?" }
    default:
      return nil
    }
  }

  private mutating func list(of node: Node, as type: FieldType, called name: String) -> Placed<FieldValue>? {
    let items: [Node]
    if case .sequence(let found) = node.kind { items = found } else { items = [node] }
    if case .scalar(let scalar) = node.kind, scalar.isPlain, scalar.text.contains(",") {
      invalid("\(name) is a list, and stands without brackets", help: "Write `[\(scalar.text)]`.", at: node.span)
      return nil
    }
    var values: [Placed<FieldValue>] = []
    for item in items {
      guard let value = value(of: item, as: type, called: "an item of \(name)") else { continue }
      if type != .allowance, values.contains(where: { $0.value == value.value }) {
        invalid("`\(value.value.text)` stands twice in \(name)", help: "Remove one of the two.", at: item.span)
      } else {
        values.append(value)
      }
    }
    return Placed(.list(values), at: node.span)
  }

  private mutating func allowance(of node: Node) -> Placed<FieldValue>? {
    group(node, called: "an item of `allow`") { reader -> Placed<FieldValue>? in
      let rule = reader.text("rule")
      let reason = reader.text("reason")
      let until = reader.date("until")
      guard let rule else {
        if !reader.has("rule") {
          reader.missing("rule", help: "Name the rule to be excused from, as in `rule: structure/unknown-section`.")
        }
        return nil
      }
      guard let reason else {
        if !reader.has("reason") { reader.missing("reason", help: "Say in one sentence why this article is an exception.") }
        return nil
      }
      return Placed(.allowance(Allowance(rule: rule.value, reason: reason.value, until: until?.value)), at: rule.span)
    }
  }

  private mutating func isWithin(_ spec: FieldSpec, _ value: FieldValue, at span: Span) -> Bool {
    if let length = spec.length {
      let (count, unit): (Int, String)
      if case .list(let items) = value {
        (count, unit) = (items.count, "items")
      } else {
        (count, unit) = (value.text.scalarCount, "characters")
      }
      guard length.contains(count) else {
        let bound = count < length.lowerBound ? "at least \(length.lowerBound)" : "at most \(length.upperBound)"
        invalid("`\(spec.name)` has \(count) \(unit); it must have \(bound)", help: spec.summary, at: span)
        return false
      }
    }
    if let pattern = spec.pattern, !pattern.matches(value.text) {
      invalid("`\(spec.name)` does not have the form that this site asks for", help: "It must match `\(pattern.text)`.", at: span)
      return false
    }
    return true
  }
}

extension String {
  /// How many Unicode scalars it has, counted by their first bytes.
  fileprivate var scalarCount: Int { utf8.count { $0 & 0xC0 != 0x80 } }

  /// Whether it is nothing but white space.
  fileprivate var isBlank: Bool { !utf8.contains { $0 > 0x20 && $0 < 0x7F } && allSatisfy(\.isWhitespace) }

  fileprivate var withoutLineEnds: String {
    guard let last = utf8.last, last <= 0x20 || last >= 0x7F else { return self }
    var trimmed = Substring(self)
    while let last = trimmed.last, last.isNewline { trimmed = trimmed.dropLast() }
    return String(trimmed)
  }
}

extension FieldValue {
  /// `https://` and a host, without white space or quotation marks.
  static func isWebAddress(_ text: String) -> Bool {
    text.utf8.starts(with: "https://".utf8) && text.utf8.count > 8 && !text.utf8.starts(with: "https:///".utf8)
      && !text.utf8.contains { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
      && (text.utf8.allSatisfy { $0 < 0x80 } || !text.contains(where: \.isWhitespace))
  }

  /// Whether pages can hold every character of a text.
  static func canBeShown(_ text: String) -> Bool {
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.firstOffset(from: 0, to: bytes.count) { $0.marks(below: 0x20) | $0.marks(of: 0x7F) | $0.marksOutsideASCII } == bytes.count
    }
    return isPlain ?? false || !text.unicodeScalars.contains(where: cannotBeShown)
  }

  /// Control characters other than tab and line feed, and code points that are no characters.
  static func cannotBeShown(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 && scalar != "\t" && scalar != "\n" || scalar.value == 0x7F }
    return scalar.properties.generalCategory == .control && scalar != "\t" && scalar != "\n" || scalar.properties.isNoncharacterCodePoint
  }

  /// Nil when the text is no value of this type.
  init?(_ scalar: Node.Scalar, as type: FieldType) {
    let text = scalar.text
    // An escape such as `"\0"` can bring characters that no page or feed can hold.
    guard !text.isBlank, Self.canBeShown(text) else { return nil }
    switch type {
    case .string:
      // A text over several lines (`>` or `|`) ends in a line's end that nobody wrote.
      self = .text(text.withoutLineEnds)
    case .integer:
      guard let number = Int(text) else { return nil }
      self = .integer(number)
    case .number:
      guard let number = Double(text), number.isFinite else { return nil }
      self = .number(number)
    case .boolean:
      guard scalar.isPlain, let flag = FieldReader.flags[text] else { return nil }
      self = .boolean(flag)
    case .date:
      guard let date = CalendarDate(text) else { return nil }
      self = .date(date)
    case .url:
      guard Self.isWebAddress(text) else { return nil }
      self = .text(text)
    case .language:
      guard let language = LanguageTag(text) else { return nil }
      self = .language(language)
    case .region:
      guard let region = Region(text) else { return nil }
      self = .region(region)
    case .slug:
      guard Slug.isValid(text) else { return nil }
      self = .text(text)
    case .path:
      guard Slug.isValidPath(text) else { return nil }
      self = .text(text)
    case .tag:
      guard (1...Slug.longest).contains(Slug.make(from: text).utf8.count) else { return nil }
      self = .text(text)
    case .choice(let words):
      guard words.contains(text) else { return nil }
      self = .text(text)
    case .list, .allowance:
      return nil
    }
  }
}
