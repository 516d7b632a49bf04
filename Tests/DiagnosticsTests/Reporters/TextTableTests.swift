import Testing

@testable import Diagnostics

@Suite struct TextTableTests {
  @Test func `columns stand under each other, and no line ends in blanks`() {
    #expect(TextTable.text([["a", "bb", "c"], ["aaa", "", "c"], ["a", "b", ""]]) == "a    bb  c\naaa      c\na    b\n")
    #expect(TextTable.text([["a", "b"]], indented: 2) == "  a  b\n")
    #expect(TextTable.text([]).isEmpty)
  }

  @Test func `wide characters take the room they have`() {
    #expect(TextTable.text([["電話", "x"], ["tele", "x"]]) == "電話  x\ntele  x\n")
  }

  @Test func `a cell cannot break its line`() {
    #expect(TextTable.text([["a\nb\u{1B}", "c"]]) == "a\u{240A}b\u{241B}  c\n")
  }
}
