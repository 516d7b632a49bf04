import Articles
import Markdown
import Testing

struct SlugTests {
  @Test(arguments: [
    ("Anxious Attachment", "anxious-attachment"), ("  A  --  B  ", "a-b"), ("Don’t Panic", "dont-panic"), ("don't", "dont"),
    ("Größe", "größe"),
    ("思いやり", "思いやり"), ("ÉTÉ", "été"), ("e\u{301}te\u{301}", "e\u{301}te\u{301}"), ("हिन्दी", "हिन्दी"), ("🕯️ Light", "light"),
    ("C# & more", "c-more"), ("../../x", "x"), ("a/b", "a-b"),
    ("a_b.c", "a-b-c"), ("2026", "2026"), ("…", ""), ("🕯️", ""), ("", ""), ("---", ""), ("½ a", "a"),
  ])
  func `a slug is made of letters, digits and single hyphens`(_ text: String, _ slug: String) {
    #expect(Slug.make(from: text).unicodeScalars.elementsEqual(slug.unicodeScalars), "\(Slug.make(from: text))")
    #expect(slug.isEmpty || Slug.isValid(slug))
  }

  @Test(arguments: ["", "-", "a-", "-a", "a--b", "A", "a b", "a/b", "..", ".", "a.b", "a%20b", "a\u{200B}", "it's"])
  func `what would be another slug is none`(_ text: String) {
    #expect(!Slug.isValid(text))
  }

  @Test(arguments: ["/a", "/a/", "/a/b/", "/old/one.html", "/a_b~c.d-e", "/日本/"])
  func `an old address can be any plain path`(_ path: String) {
    #expect(Slug.isValidPath(path))
  }

  @Test(arguments: ["", "/", "a/", "//", "//a", "/a//b", "/./", "/../", "/a/../b", "/a?b", "/a#b", "/a b", "https://a/", "/a\\b", "/a%2e"])
  func `an old address cannot be anything else`(_ path: String) {
    #expect(!Slug.isValidPath(path))
  }
}

struct RegionTests {
  @Test(arguments: [("US", "US"), ("NO", "NO"), ("CA-QC", "CA"), ("GB-SCT", "GB"), ("FR-2A", "FR"), ("AT-9", "AT"), ("*", "*")])
  func `a region is a country, a part of one, or anywhere`(_ code: String, _ country: String) throws {
    let region = try #require(Region(code))
    #expect(region.code == code)
    #expect(region.country == country)
  }

  @Test(arguments: ["", "us", "UK", "XX", "USA", "U", "US-", "US-CALI", "US-ca", "US CA", "**", "*-US", "ＵＳ", " US"])
  func `what is no region is refused`(_ code: String) {
    #expect(Region(code) == nil)
  }
}

struct LanguageTagTests {
  @Test(arguments: [("en", "en"), ("en-GB", "en"), ("zh-Hant-TW", "zh"), ("gsw", "gsw"), ("es-419", "es"), ("sl-rozaj", "sl")])
  func `a tag names its language`(_ tag: String, _ base: String) throws {
    #expect(try #require(LanguageTag(tag)).base == base)
  }

  @Test(arguments: ["", "e", "engl", "EN", "en_GB", "en-", "-en", "en--GB", "en-G", "en GB", "en-toolongsub", "ën"])
  func `what is no tag is refused`(_ tag: String) {
    #expect(LanguageTag(tag) == nil)
  }
}

struct DestinationTests {
  @Test(
    arguments: [
      ("", .empty), ("#", .fragment("")), ("#a", .fragment("a")), ("#a%20b", .fragment("a b")), ("?a", .empty),
      ("a.md", .inside(path: "a.md", fragment: nil)), ("a.md#b", .inside(path: "a.md", fragment: "b")),
      ("a.md#b#c", .inside(path: "a.md", fragment: "b#c")),
      ("a.md?x#b", .inside(path: "a.md", fragment: "b")), ("/a/", .inside(path: "/a/", fragment: nil)),
      ("../a/./b.md#", .inside(path: "../a/./b.md", fragment: "")),
      ("a%20b.md", .inside(path: "a b.md", fragment: nil)), ("%E6%80%9D.md", .inside(path: "思.md", fragment: nil)),
      ("思.md", .inside(path: "思.md", fragment: nil)),
      ("a%2.md", .inside(path: "a%2.md", fragment: nil)), ("a%zz%FF", .inside(path: "a%zz%FF", fragment: nil)),
      ("a%23b", .inside(path: "a#b", fragment: nil)),
      ("https://a.org/", .absolute(scheme: .https)), ("HTTP://a", .absolute(scheme: .http)), ("tel:988", .absolute(scheme: .tel)),
      ("mailto:a@b.org", .absolute(scheme: .mailto)), ("sms:988", .absolute(scheme: .sms)),
      ("//a.org/", .withoutScheme), ("\\\\a.org", .withoutScheme), ("javascript:x", .unsafe(scheme: "javascript")),
      ("JAVA\tSCRIPT:x", .unsafe(scheme: "javascript")),
      ("data:x", .unsafe(scheme: "data")), ("file:///a", .unsafe(scheme: "file")), ("ftp://a", .unsafe(scheme: "ftp")),
    ] as [(String, Destination)])
  func `a destination is taken apart`(_ text: String, _ destination: Destination) {
    #expect(Destination(Array(text.utf8)[...]) == destination)
  }
}
