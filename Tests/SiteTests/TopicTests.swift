import Testing

@testable import Site

@Suite struct TopicTests {
  @Test(arguments: [1, 3]) func `a topic has its articles once and in order, however many there are`(jobs: Int) throws {
    // More than one worker takes at a time, and two tags that make one slug, alone and together.
    let tags = ["[Rest]", "[rest]", "[rest, Rest]"]
    var files = ExampleSite.files
    for number in 1000..<3500 {
      files["Content/articles/a\(number).md"] = "---\ntitle: A\ndate: 2026-01-01\ntags: \(tags[number % 3])\n---\n"
    }
    var options = BuildOptions(today: ExampleSite.today)
    options.jobs = jobs
    let index = try SiteReading.read(MemoryTree(text: files), options).index
    let topic = try #require(index.editions.first?.topics.first { $0.slug == "rest" })
    #expect(topic.name == "Rest")
    #expect(topic.articles.map { index.articles[$0].path } == (1000..<3500).map { "Content/articles/a\($0).md" })
  }
}
