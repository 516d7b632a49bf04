import Articles
import Bytes
import Diagnostics
import Foundation
import Site
import Synchronization
import Testing

/// Social cards of a site, drawn by a drawer that is none.
@Suite struct CardTests {
  private func site(_ settings: String = "social-cards: true\n") throws -> ChangingSite {
    let site = try ChangingSite(seed: 11)
    site.files["Content/site.yml", default: ""] += settings
    try site.write()
    return site
  }

  private func build(_ site: ChangingSite, _ drawer: StillDrawer?, _ output: any OutputStore, remembers: Bool = true) throws -> BuildReport
  {
    var options = site.options
    options.cardDrawer = drawer
    return try Build.run(try site.tree, options, into: output, memory: remembers ? site.memory : nil)
  }

  private func page(_ files: [String: [UInt8]], _ name: String) -> String {
    String(decoding: files["articles/\(name)/index.html"] ?? [], as: UTF8.self)
  }

  @Test func `every article has a card that its page names`() throws {
    let output = MemoryOutput()
    let drawer = StillDrawer()
    let report = try build(try site(), drawer, output, remembers: false)
    #expect(report.published != nil && report.cards == nil)
    #expect(
      output.files.keys.filter { $0.hasPrefix("cards/") }.sorted().prefix(3) == [
        "cards/en-gb/three.png", "cards/en-gb/two.png", "cards/five.png",
      ])
    #expect(output.files.keys.count { $0.hasPrefix("cards/") } == 9)
    let translated = String(decoding: output.files["en-gb/articles/two/index.html"] ?? [], as: UTF8.self)
    #expect(translated.contains("<meta property=\"og:image\" content=\"https://example.org/cards/en-gb/two.png\">"))
    #expect(page(output.files, "one").contains("<meta property=\"og:image\" content=\"https://example.org/cards/one.png\">"))
    #expect(drawer.drawings.contains { $0.contains("<tspan") && $0.contains(">one</tspan>") && $0.contains(">Example</text>") })
  }

  @Test func `only cards that are new or changed are drawn`() throws {
    let site = try site()
    let first = StillDrawer()
    _ = try build(site, first, DiskOutput(site.output))
    #expect(first.drawings.count == 9)
    site.files["Content/articles/one.md"]?.append("\n")
    site.files["Content/articles/two.md"]?.replace("title: two", with: "title: Two & a half")
    try site.write()
    let second = StillDrawer()
    _ = try build(site, second, DiskOutput(site.output))
    #expect(second.drawings.count == 1)
    #expect(second.drawings.first?.contains("Two &amp; a half") == true)
    let clean = MemoryOutput()
    _ = try build(site, StillDrawer(), clean, remembers: false)
    #expect(try site.published == clean.files)
  }

  @Test func `another drawer draws all of them again`() throws {
    let site = try site()
    _ = try build(site, StillDrawer(), DiskOutput(site.output))
    let other = StillDrawer(identity: "another")
    _ = try build(site, other, DiskOutput(site.output))
    #expect(other.drawings.count == 9)
  }

  @Test func `without a drawer there are no cards, no page names one, and the report says so, again and again`() throws {
    let site = try site()
    _ = try build(site, StillDrawer(), DiskOutput(site.output))
    for _ in 0..<3 {
      let report = try build(site, nil, DiskOutput(site.output))
      #expect(report.cards == .withoutDrawer && report.published != nil)
      #expect(try site.published.keys.filter { $0.hasPrefix("cards/") } == [])
      #expect(try !page(site.published, "one").contains("og:image"))
      Thread.sleep(forTimeInterval: 0.1)
    }
    _ = try build(site, StillDrawer(), DiskOutput(site.output))
    #expect(try page(site.published, "one").contains("og:image"))
  }

  @Test func `an article whose card cannot be drawn has none, and the next build tries again`() throws {
    let site = try site()
    let report = try build(site, StillDrawer(failsAt: ">three<"), DiskOutput(site.output))
    #expect(report.cards == .failed(count: 1, first: "Content/articles/three.md", reason: "no ink"))
    #expect(try !page(site.published, "three").contains("og:image"))
    #expect(try page(site.published, "four").contains("og:image"))
    let next = StillDrawer()
    #expect(try build(site, next, DiskOutput(site.output)).cards == nil)
    #expect(next.drawings.count == 1)
    #expect(try page(site.published, "three").contains("/cards/three.png"))
  }

  @Test func `after a drawer that hangs no other card is tried`() throws {
    let site = try site()
    let drawer = StillDrawer(failsAt: "<svg", isFinal: true)
    var options = site.options
    options.jobs = 1
    options.cardDrawer = drawer
    let report = try Build.run(try site.tree, options, into: MemoryOutput())
    #expect(drawer.drawings.count == 1)
    #expect(report.cards == .failed(count: 9, first: "Content/articles/en-gb/three.md", reason: "no ink"))
    #expect(report.published != nil)
  }

  @Test func `what is no picture of the right size is no card`() throws {
    let site = try site()
    let report = try build(site, StillDrawer(width: 600), MemoryOutput(), remembers: false)
    #expect(report.cards.map { "\($0)" }?.contains("1200 by 630") == true)
  }

  @Test func `a site without the setting draws nothing, and has no template to need`() throws {
    let site = try site("")
    site.files["Templates/card.svg"] = nil
    try site.write()
    let drawer = StillDrawer()
    #expect(try build(site, drawer, MemoryOutput(), remembers: false).published != nil)
    #expect(drawer.drawings.isEmpty)
  }

  @Test func `the template of the card is checked like any other`() throws {
    let site = try site()
    site.files["Templates/card.svg"] = "<svg>{{card.titel}}</svg>"
    try site.write()
    let findings = try build(site, StillDrawer(), MemoryOutput(), remembers: false).diagnostics
    #expect(findings.filter { $0.severity == .error }.map(\.rule) == ["template/unknown-name"])
    site.files["Templates/card.svg"] = nil
    try site.write()
    let missing = try build(site, StillDrawer(), MemoryOutput(), remembers: false).diagnostics.filter { $0.severity == .error }
    #expect(missing.map(\.rule) == ["site/missing-file"])
  }

  @Test func `the address of a card is nobody else's`() throws {
    let site = try site()
    site.files["Content/pages/about.md"]?.replace("title: About", with: "title: About\naliases: [/cards/one.png]")
    try site.write()
    let findings = try build(site, StillDrawer(), MemoryOutput(), remembers: false).diagnostics.filter { $0.severity == .error }
    #expect(findings.map(\.rule) == ["site/duplicate-url"])
  }

  @Test func `parts of a site have the cards of their own articles`() throws {
    let site = try site("social-cards: true\nfeed: {json: true}\n")
    var files: [String: [UInt8]] = [:]
    for number in 1...3 {
      var options = site.options
      options.cardDrawer = StillDrawer()
      options.shard = try #require(Shard(number, of: 3))
      let output = MemoryOutput()
      _ = try Build.run(try site.tree, options, into: output)
      files.merge(output.files) { $1 }
    }
    let whole = MemoryOutput()
    _ = try build(site, StillDrawer(), whole, remembers: false)
    #expect(files == whole.files)
  }
}

/// Says that it drew, and remembers what.
final class StillDrawer: CardDrawer {
  let identity: String
  private let failing: String?
  private let isFinal: Bool
  private let width: Int
  private let asked = Mutex<[String]>([])

  init(identity: String = "still", failsAt failing: String? = nil, isFinal: Bool = false, width: Int = 1200) {
    (self.identity, self.failing, self.isFinal, self.width) = (identity, failing, isFinal, width)
  }

  var drawings: [String] { asked.withLock { $0 } }

  func png(of svg: [UInt8], _ size: CardSize) throws(CardFailure) -> [UInt8] {
    let drawing = String(decoding: svg, as: UTF8.self)
    asked.withLock { $0.append(drawing) }
    if let failing, drawing.contains(failing) { throw CardFailure(reason: "no ink", isFinal: isFinal) }
    func number(_ value: Int) -> [UInt8] { [0, 0, UInt8(value / 256), UInt8(value % 256)] }
    return [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13] + Array("IHDR".utf8) + number(width) + number(630)
      + Array("\(Digest(svg).value)".utf8)
  }
}
