import Diagnostics
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("titel", "title"), ("Title", "title"), ("descripton", "description"), ("tga", "tags"), ("regoins", "regions"),
  ])
  func `a slip of the fingers finds the name that was meant`(slip: String, meant: String) {
    #expect(Suggestion.nearest(to: slip, among: ["date", "description", "regions", "tags", "title"]) == meant)
  }

  @Test func `a name far from all others finds nothing`() {
    #expect(Suggestion.nearest(to: "weather", among: ["title", "tags"]) == nil)
  }
}
