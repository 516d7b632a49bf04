/// A site in a folder of its own, with no more in it than a schema needs.
struct SiteWithSchema {
  private let files: TemporaryFolder

  init(_ schema: String?, settings: String? = nil, registry: String? = nil) throws {
    files = try TemporaryFolder()
    try files.write("Empty/nothing.txt", "")
    try files.write("Content/site.yml", settings ?? "title: Quiet Rooms\nbase-url: https://example.org\nlanguage: en\nregions: [GB]\n")
    try schema.map { try files.write("Content/article-schema.yml", $0) }
    try registry.map { try files.write("Content/crisis-lines.yml", $0) }
  }

  var folder: String { files.path }

  /// Runs a command of the program on this site, or on another folder, to its end.
  func run(_ command: String, in other: String? = nil, more: [String] = []) throws -> Tealight.Outcome {
    try Tealight.run([command, "--site", other ?? folder] + more)
  }
}
