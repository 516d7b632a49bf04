import Diagnostics

/// The value of a front-matter field, read by its type.
package enum FieldValue: Sendable, Equatable {
  case text(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case date(CalendarDate)
  case region(Region)
  case language(LanguageTag)
  case list([Placed<FieldValue>])
  indirect case allowance(Allowance)

  /// As it was written, or in its canonical form: what templates print.
  package var text: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number): number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    case .boolean(let flag): flag ? "true" : "false"
    case .date(let date): date.description
    case .region(let region): region.code
    case .language(let language): language.tag
    case .list(let items): items.map(\.value.text).joined(separator: ", ")
    case .allowance(let allowance): allowance.rule
    }
  }
}

/// An article's excuse from one rule: for what reason, and until when.
package struct Allowance: Sendable, Equatable {
  package let rule: String
  package let reason: String
  /// The last day on which it holds; nil for no end.
  package let until: CalendarDate?
}
