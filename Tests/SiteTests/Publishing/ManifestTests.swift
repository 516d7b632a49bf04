import Testing

@testable import Site

@Suite struct ManifestTests {
  @Test(arguments: [
    [], ["index.html"], ["a/b/c.txt", "a.txt", "ä/🕯️.svg"],
    ["quote\".txt", "back\\slash", "line\nfeed", "tab\t", "bell\u{7}", "</script>", "\u{2028}"],
    ["[", "]", "files\": [", "{\"version\": 1}"],
  ])
  func `a list reads back as what was written`(files: [String]) {
    #expect(Manifest(reading: Manifest(Set(files)).bytes).files == Set(files))
  }

  @Test func `the bytes do not depend on the order of the files`() {
    #expect(Manifest(["b", "a", "c"]).bytes == Manifest(["c", "b", "a"]).bytes)
  }

  @Test(arguments: ["", "/etc/passwd", "../x", "a/../x", "a/..", "./x", "a//b", "a/", "."])
  func `a path that leaves the folder, or is none, is not taken`(path: String) {
    #expect(Manifest(reading: Manifest([path, "good"]).bytes).files == ["good"])
  }

  @Test func `a list that was cut anywhere gives only names that were in it`() {
    let whole = Manifest(["articles/calm/index.html", "index.html", "ä.svg"])
    for length in 0...whole.bytes.count {
      #expect(Manifest(reading: Array(whole.bytes.prefix(length))).files.isSubset(of: whole.files))
    }
  }
}
