import Diagnostics
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("titel", "title"), ("Title", "title"), ("descripton", "description"), ("tgas", "tags"), ("regoins", "regions"),
  ])
  func `a slip of the fingers finds the name that was meant`(slip: String, meant: String) {
    #expect(Suggestion.nearest(to: slip, among: ["date", "description", "regions", "tags", "title"]) == meant)
  }

  @Test func `a name far from all others finds nothing`() {
    #expect(Suggestion.nearest(to: "weather", among: ["title", "tags"]) == nil)
  }

  @Test func `a short name allows one slip and not two`() {
    #expect(Suggestion.nearest(to: "tga", among: ["tags"]) == nil)
    #expect(Suggestion.nearest(to: "name", among: ["date"]) == nil)
  }

  @Test func `of two names equally near the first in order of code points wins`() {
    #expect(Suggestion.nearest(to: "bat", among: ["hat", "cat", "rat"]) == "cat")
  }

  @Test func `nothing is near when there is nothing`() {
    #expect(Suggestion.nearest(to: "title", among: []) == nil)
    #expect(Suggestion.nearest(to: "", among: ["title"]) == nil)
  }
}
