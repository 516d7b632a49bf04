import Articles
import Diagnostics
import Markdown
import Testing

struct WordsTests {
  @Test(
    arguments: [
      ("", []), ("  \n", []), ("…!?", []), ("🕯️", []),
      ("One two", ["one", "two"]),
      ("ONE, two; (three).", ["one", "two", "three"]),
      ("Don’t don't DON´T", ["dont", "dont", "don", "t"]),
      ("🕯️ Questions to Sit With 🕯️", ["questions", "to", "sit", "with"]),
      ("1️⃣ First", ["1", "first"]),
      ("self-compassion / self—care", ["self", "compassion", "self", "care"]),
      ("24/7 in 2026", ["24", "7", "in", "2026"]),
      ("ÄRGER und Größe", ["ärger", "und", "größe"]),
      ("cafe\u{301}", ["café"]),
      ("Ёлка ΚΑΙ", ["ёлка", "και"]),
      ("İstanbul", ["i\u{307}stanbul"]),
      ("日本 語", ["日", "本", "語"]), ("ひらがな", ["ひ", "ら", "が", "な"]), ("AB漢C", ["ab", "漢", "c"]),
      ("한국어", ["한국어"]), ("हिन्दी", ["हिन्दी"]),
      ("½ and ٣", ["½", "and", "٣"]),
      ("a\u{A0}b\u{200B}c", ["a", "b", "c"]),
    ] as [(String, [String])])
  func `a text is its words, however it is written`(_ text: String, _ words: [String]) {
    #expect(Words(text).words == words)
  }

  @Test(arguments: [
    ("How IFS sees it", "how ifs", true), ("How IFS sees it", "IFS", false), ("How", "how ifs", false), ("How", "", false),
    ("How IFS", "How IFS!", true), ("Howl", "how", false),
  ])
  func `one text starts with the words of another`(_ text: String, _ start: String, _ starts: Bool) {
    #expect(Words(text).starts(with: Words(start)) == starts)
  }

  @Test(arguments: [
    ("It is not a substitute for care.", "NOT a substitute", true), ("not, a substitute", "not a substitute", true),
    ("a notable substitute", "not a", false), ("x", "x y", false), ("x y", "", false), ("a b a c", "a c", true),
    ("本文です", "文で", true),
  ])
  func `one text holds the words of another, whole and in a row`(_ text: String, _ part: String, _ holds: Bool) {
    #expect(Words(text).contains(Words(part)) == holds)
  }

  @Test(arguments: [
    "", "One two three.", "Don’t worry", "self-compassion and rest", "ärger und größe", "日本語", "Ёлка και", "1 2 3", "a — b", "🕯️ one",
  ])
  func `words can be counted without making them`(_ text: String) {
    let hyphens = text.contains("-") ? 1 : 0
    let source = Source(path: "x", text: text)
    let document = Document.parse(source, body: source.content)
    #expect(document.wordCount(of: 0) == Words(text).words.count - hyphens)
  }
}

struct WordPatternTests {
  private static let part = "A|An|The * part|voice may|might|can"

  @Test(arguments: [
    ("A clinging part may insist", 4), ("An angry part might", 4), ("the very old, tired voice can", 6), ("A part may", nil),
    ("A one two three four part may", nil), ("One clinging part may", nil), ("A clinging part will", nil), ("A clinging part", nil),
    ("A CLINGING, part: may!", 4), ("Maybe a clinging part may", nil), ("", nil), ("A part part may", 4),
  ])
  func `a pattern covers words at the start of a text`(_ text: String, _ covered: Int?) throws {
    let pattern = try #require(WordPattern(Self.part))
    #expect(pattern.coverage(atStartOf: Words(text)) == covered)
  }

  @Test(arguments: [
    ("just relax", "You should just relax.", true), ("just relax", "justly relax", false), ("just|only relax", "Only relax", true),
    ("just * relax", "just try to relax", true), ("just * relax", "just relax", false), ("just * relax", "just a b c d relax", false),
    ("relax *", "relax", false), ("relax *", "relax now", true), ("* relax", "relax", false), ("don't", "DON’T do that", true),
    ("落ち 着", "落ち着く", false), ("Ä|ö", "ä", true), ("just-relax", "justrelax", true), ("just-relax", "just relax", false),
  ])
  func `a pattern is found anywhere in a text`(_ pattern: String, _ text: String, _ isFound: Bool) throws {
    #expect(try #require(WordPattern(pattern)).matchesAnywhere(in: Words(text)) == isFound)
  }

  @Test(arguments: ["", "  ", "*", "* *", "|", "!?", "… | —"])
  func `a pattern without a word is none`(_ text: String) {
    #expect(WordPattern(text) == nil)
  }
}
