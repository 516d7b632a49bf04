import Testing

@testable import Site

/// A title in lines that fit on a card.
@Suite struct CardTextTests {
  private static let long = Array(repeating: "anxious", count: 60).joined(separator: " ")

  @Test(arguments: [
    "Burnout", "IFS and Anxious-Preoccupied Attachment", "Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnung und mehr",
    "自分を責める部分と静かに一緒にいるということについての長い題名がここに続いていきます", long, "👩‍👩‍👧‍👦 🕯️",
  ])
  func `every line fits, and all of a title that fits is there`(title: String) {
    let text = CardText(title)
    #expect(!text.lines.isEmpty)
    for line in text.lines { #expect(TextWidth.of(line) * text.fontSize <= CardText.width * 1000 + 1, "\(line)") }
    let shown = text.lines.joined().filter { $0 != " " }
    if title == Self.long {
      #expect(shown.hasSuffix("…"))
      #expect(title.filter { $0 != " " }.hasPrefix(shown.dropLast()))
    } else {
      #expect(shown == title.filter { $0 != " " })
    }
  }

  @Test func `a short title has the largest letters, and a long one smaller ones`() {
    #expect(CardText("Burnout") == CardText("  Burnout\n"))
    #expect(CardText("Burnout").fontSize > CardText(Self.long).fontSize)
  }

  @Test func `words stay whole where they fit`() {
    #expect(CardText("Anxious attachment and people who please").lines.allSatisfy { !$0.hasSuffix("-") && $0.first != " " })
    #expect(CardText("Anxious attachment and people who please").lines.joined(separator: " ") == "Anxious attachment and people who please")
  }

  @Test func `what no XML can hold is left out`() {
    #expect(CardText("A\u{7} bell\u{FFFE} and \u{FFFF}").lines == ["A bell and"])
  }

  @Test func `a title of nothing has no lines`() {
    #expect(CardText(" \n").lines == [])
  }
}
