import Foundation
import Testing

/// `tealight guide` and `tealight json-schema` as their users have them.
@Suite struct SchemaCommandTests {
  @Test func `json-schema writes JSON with a property for each field`() throws {
    let run = try SiteWithSchema("front-matter:\n  kind: {type: enum, values: [story], required: true}\n").run("json-schema")
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(json["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(json["required"] as? [String] == ["title", "date", "kind"])
    #expect((json["properties"] as? [String: Any])?.keys.contains("kind") == true)
    #expect(run.output.contains("\"structure/unknown-section\""), "it names the rules that can be excused")
    #expect(!run.output.contains("\"disclaimer/missing\""))
    #expect(run.output.hasSuffix("}\n"))
  }

  @Test func `guide writes Markdown in the site's name and for its regions`() throws {
    let run = try SiteWithSchema("sections:\n  - {role: view, title: The View, heading: The View}\n").run("guide")
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    #expect(run.output.hasPrefix("# Writing for Quiet Rooms\n"))
    #expect(run.output.contains("### The View\n"))
    #expect(run.output.contains("the site's regions: GB."))
  }

  @Test(arguments: ["guide", "json-schema"])
  func `a schema with errors is told of on standard error, and nothing is written`(command: String) throws {
    let site = try SiteWithSchema("sections:\n  - {role: view, requird: true}\n")
    let run = try site.run(command)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("\(site.folder)/Content/article-schema.yml:2:"))
    #expect(run.error.contains("`requird`"))
  }

  @Test(arguments: ["guide", "json-schema"])
  func `a site without a schema is told of as one`(command: String) throws {
    let run = try SiteWithSchema(nil).run(command)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("The file `Content/article-schema.yml` is missing"))
  }

  @Test func `what is wrong in other files does not keep a schema from being written`() throws {
    let site = try SiteWithSchema("", settings: "titel: Quiet Rooms\n", registry: "nothing\n")
    #expect(try site.run("json-schema").status == 0)
    let guide = try site.run("guide")
    #expect(guide.status == 1, "the guide is made from the settings too")
    #expect(guide.error.contains("Content/site.yml:1:1"))
    #expect(!guide.error.contains("crisis-lines.yml"))
  }

  @Test(arguments: ["guide", "json-schema"])
  func `where there is no site the status is 66`(command: String) throws {
    let site = try SiteWithSchema("")
    let missing = try site.run(command, in: site.folder + "/no-such-folder")
    #expect(missing.status == 66)
    #expect(missing.error.contains("there is no folder"))
    let empty = try site.run(command, in: site.folder + "/Empty")
    #expect(empty.status == 66)
    #expect(empty.error.contains("is no site"))
  }

  @Test(arguments: ["guide", "json-schema"])
  func `wrong usage ends with 64, and help says where the output goes`(command: String) throws {
    let site = try SiteWithSchema("")
    #expect(try site.run(command, more: ["--what"]).status == 64)
    let help = try site.run(command, more: ["--help"])
    #expect(help.status == 0)
    #expect(help.output.contains("--site <site>"))
    #expect(help.output.replacing(/\s+/, with: " ").contains("goes to standard output"))
  }
}
