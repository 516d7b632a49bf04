import Testing

import Markdown

struct MarkdownWritingTests {
  @Test(arguments: [
    ("A plain text, with (words) | and a bar.", "A plain text, with (words) | and a bar."),
    ("\\`*_{}[]<>#~&!", "\\\\\\`\\*\\_\\{\\}\\[\\]\\<\\>\\#\\~\\&\\!"),
    ("a\nb\r\nc\rd\u{B}e\u{C}f\u{85}g\u{2028}h\u{2029}i\n", "a b c d e f g h i "),
    ("ä – “é” 😀 \u{2027}\u{A0}", "ä – “é” 😀 \u{2027}\u{A0}"),
    // Markdown takes the asterisk for its own, whatever is drawn over it.
    ("*\u{301}b*", "\\*\u{301}b\\*"),
    ("", ""),
  ])
  func `a text says in Markdown what it says as it stands`(_ text: String, _ plain: String) {
    #expect(MarkdownWriting.plain(text) == plain)
  }
}
