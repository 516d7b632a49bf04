import Testing

@testable import Diagnostics

/// Among thousands of names the same one is found as by looking at all of them.
struct SuggestionIndexTests {
  private static let words = [
    "anger", "baking", "calm", "dusk", "envy", "fear", "grief", "harbour", "illness", "joy", "kitchen", "letter", "morning", "night",
    "orchard",
  ]

  /// 3,375 names of three words.
  private static let names = words.flatMap { one in words.flatMap { two in words.map { "\(one)-\(two)-\($0)" } } }

  private static let index = SuggestionIndex(names)

  @Test(arguments: [
    "anger-baking-calmx", "anger-bakng-calm", "nager-baking-calm", "Anger-Baking-Calm", "anger-baking-calm", "anger-baking",
    "angr-bking-clm",
    "agner-abking-claam", "orchard--orchard-orchard", "kitchen-leter-mornings", "nothing like any", "ange", "", "ä", "-",
  ])
  func `a slip finds what a look at every name finds`(slip: String) {
    #expect(Self.index.nearest(to: slip) == Suggestion.nearest(to: slip, among: Self.names))
  }

  @Test func `any one slip finds the name`() {
    for name in Self.names where name.hasPrefix("harbour-calm-") {
      for offset in stride(from: 0, to: name.count, by: 3) {
        var letters = Array(name)
        letters[offset] = "#"
        #expect(Self.index.nearest(to: String(letters)) == name)
        letters.remove(at: offset)
        #expect(Suggestion.nearest(to: String(letters), among: Self.names) == Self.index.nearest(to: String(letters)))
      }
    }
  }

  @Test func `a name that is not meant gives way to the next`() {
    let index = SuggestionIndex(["bat", "cat", "hat"])
    #expect(index.nearest(to: "rat") == "bat")
    #expect(index.nearest(to: "rat") { $0 != "bat" } == "cat")
    #expect(index.nearest(to: "rat") { _ in false } == nil)
  }

  @Test func `nothing is near when there is nothing`() {
    #expect(SuggestionIndex([]).nearest(to: "title") == nil)
    #expect(SuggestionIndex([""]).nearest(to: "title") == nil)
  }
}
