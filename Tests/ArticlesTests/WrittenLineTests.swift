import Articles
import Diagnostics
import Testing

/// Crisis lines in an author's own words.
struct WrittenLineTests {
  private static func lines(_ list: String, regions: String = "US") -> [String?] {
    let text = SmallArticle.text(body: "", fields: "regions: [\(regions)]\n").replacing("[[crisis-lines]]", with: list)
    let requests = SmallArticle(text).article.disclaimer?.requests ?? []
    return requests.flatMap { request -> [String?] in
      if case .list(let items) = request.kind { items.map(\.line?.id) } else { [] }
    }
  }

  @Test(arguments: [
    "- 988", "- Call 988.", "- **988 Lifeline**: 988, 24/7", "- 9-8-8", "- (988)", "- Lifeline — 988 (9am to 5pm, daily)", "- 988 (24/7)",
    "- 988 24/7", "- 988 9:30-17:00", "- 24/7 988", "- 9:30 988", "- 988 10am", "- [Lifeline](tel:988)",
    "- [988](tel:988)", "- [text](sms:988)", "- [TEXT](SMS:988)", "- <https://988lifeline.org>",
    "- [the site](https://www.988lifeline.org/)", "- https://988lifeline.org/ or 988", "- Lifeline\n\n  988",
    "- Lifeline:\n  - 988", "1. 988", "* [ ] 988", "- `988`", "- at 9:30 call 988", "- 24/7: 988",
  ])
  func `a number or address of the registry names its line`(_ item: String) {
    #expect(Self.lines(item) == ["us-988"])
  }

  @Test(arguments: [
    "- +44 8457 909090", "- +44 (8457) 909-090", "- 448457909090", "- [Samaritans](tel:+448457909090)", "- 116 123 or +44 8457 909090",
    "- 116.123", "- 116-123",
  ])
  func `a long number may be written with other marks between its digits`(_ item: String) {
    #expect(Self.lines(item, regions: "GB") == ["gb-samaritans"])
  }

  @Test(arguments: [("GB", "gb-samaritans"), ("IE", "ie-samaritans"), ("US, IE", "ie-samaritans"), ("US", nil)])
  func `a number of several countries is the one of the article's region`(_ regions: String, _ id: String?) {
    #expect(Self.lines("- Samaritans: 116 123", regions: regions) == [id])
  }

  @Test func `the other numbers of an item say which of them is meant`() {
    #expect(Self.lines("- Samaritans: 116 123, or +44 8457 909090", regions: "GB, IE") == ["gb-samaritans"])
  }

  @Test(arguments: [
    "- A helpline", "- 24/7", "- 9:30", "- Open 10am to 5pm", "- 12", "- <!-- 988 -->", "- 988 or 989", "- 988 and 116 123",
    "- 9880", "- 1-988",
    "- 0800 100 100", "- 24/7 9:30", "- 989 24/7", "- 9:300", "- https://example.org/", "- [988](https://example.org/)", "- [988](tel:911)",
  ])
  func `what is not all of one usable line names none`(_ item: String) {
    #expect(Self.lines(item) == [nil])
  }

  @Test func `an address of a directory names it`() {
    #expect(Self.lines("- [Lines everywhere](https://lines.example.org)") == ["directory"])
  }

  @Test func `a line that is named twice is shown once`() {
    let text = SmallArticle.text(body: "").replacing(
      "[[crisis-lines]]", with: "- 988\n- A chat: https://chat.example.org/now\n- 988\n\n[[crisis-lines]]")
    #expect(SmallArticle(text).article.disclaimer?.crisisLines.map(\.id) == ["us-988", "us-chat"])
  }

  @Test(arguments: [
    ("[[crisis-lines]]", ["us-988", "us-chat"]), ("[[crisis-lines: GB]]", ["gb-samaritans"]),
    ("[[crisis-lines: GB US]]", ["gb-samaritans", "us-988", "us-chat"]),
    ("[[crisis-lines:GB,IE]]", ["gb-samaritans", "ie-samaritans"]), ("[[crisis-lines: *]]", ["directory"]),
    ("  [[crisis-lines]]", ["us-988", "us-chat"]),
    ("[[ crisis-lines ]]", []), ("[[crisis-lines ]]", ["us-988", "us-chat"]), ("[[crisis-lines US]]", []), ("[[crisis-lines:]]", []),
    ("[[crisis-lines]].", []), ("`[[crisis-lines]]`", []),
  ])
  func `the marker stands for lines of regions`(_ marker: String, _ ids: [String]) {
    let text = SmallArticle.text(body: "").replacing("[[crisis-lines]]", with: marker)
    #expect(SmallArticle(text).article.disclaimer?.crisisLines.map(\.id) == ids)
  }
}
