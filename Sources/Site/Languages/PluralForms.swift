/// Which wording of a sentence belongs to which number, as a strings file says it: `{one: "n = 1"}`. Numbers that no condition holds for
/// have the form `other`.
///
/// The conditions are those of the Unicode CLDR for whole numbers: `n % 10 = 2..4 and n % 100 != 12..14`, with `or` between alternatives.
struct PluralForms: Sendable, Equatable {
  struct Form: Sendable, Equatable {
    let name: String
    /// Alternatives, each of tests that all must hold.
    let condition: [[Test]]
  }

  struct Test: Sendable, Equatable {
    /// What the number is divided by, where the rest is tested; 0 for the number itself.
    let divisor: Int
    let isNegated: Bool
    let ranges: [ClosedRange<Int>]

    func holds(for number: Int) -> Bool {
      let value = divisor == 0 ? number : number % divisor
      return ranges.contains { $0.contains(value) } != isNegated
    }
  }

  /// The names that the CLDR knows, besides `other`.
  static let names = ["zero", "one", "two", "few", "many"]
  static let other = "other"
  /// One, and all others.
  static let oneAndOther = PluralForms(forms: [
    Form(name: "one", condition: [[Test(divisor: 0, isNegated: false, ranges: [1...1])]])
  ])

  /// In the order in which they are tried.
  let forms: [Form]

  func form(of number: Int) -> String {
    forms.first { form in form.condition.contains { $0.allSatisfy { $0.holds(for: number) } } }?.name ?? Self.other
  }

  /// Whether a form is that of a single number, so that its wording can say the number in words.
  func isOfOneNumber(_ name: String) -> Bool {
    guard let form = forms.first(where: { $0.name == name }), form.condition.count == 1, let test = form.condition[0].first else {
      return false
    }
    return form.condition[0].count == 1 && test.divisor == 0 && !test.isNegated && test.ranges.count == 1 && test.ranges[0].count == 1
  }

  /// Every form that a counted phrase has a wording for.
  var all: [String] { forms.map(\.name) + [Self.other] }
}

extension PluralForms {
  /// Reads a condition; nil for a text that is none.
  static func condition(_ text: String) -> [[Test]]? {
    let alternatives = text.split(separator: " ").split(separator: "or", omittingEmptySubsequences: false)
    var condition: [[Test]] = []
    for alternative in alternatives {
      var tests: [Test] = []
      for words in alternative.split(separator: "and", omittingEmptySubsequences: false) {
        guard let test = test(words.joined()) else { return nil }
        tests.append(test)
      }
      condition.append(tests)
    }
    return condition
  }

  /// `n=1`, `n%10=2..4,6`, `n%100!=11`: a test without its spaces.
  private static func test(_ text: String) -> Test? {
    guard let match = text.wholeMatch(of: /n(?:%([1-9][0-9]{0,5}))?(!?)=([0-9.,]+)/) else { return nil }
    var ranges: [ClosedRange<Int>] = []
    for item in match.3.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = item.split(separator: ".", omittingEmptySubsequences: true).compactMap { Int($0) }
      let isRange = item.contains("..")
      guard let first = ends.first, let last = ends.last, ends.count == (isRange ? 2 : 1), first <= last,
        item == (isRange ? "\(first)..\(last)" : "\(first)")
      else { return nil }
      ranges.append(first...last)
    }
    return Test(divisor: match.1.flatMap { Int($0) } ?? 0, isNegated: match.2 == "!", ranges: ranges)
  }
}
