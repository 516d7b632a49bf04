import Foundation
import Testing

/// Where an impact gets the earlier registry from.
@Suite struct EarlierRegistryTests {
  private func impact(_ site: SmallSite, _ arguments: String..., environment: [String: String] = [:]) throws -> Tealight.Outcome {
    try Tealight.run(["impact", ".", "--today", SmallSite.today] + arguments, in: site.path, environment: environment)
  }

  private func changeNumber(of site: SmallSite) throws {
    try site.replace("display: 116 123, dial: \"116123\"", with: "display: 116 124, dial: \"116124\"", in: SmallSite.registry)
  }

  @Test func `a site may be a folder of its repository`() throws {
    let site = try SmallSite()
    let repository = try GitRepository(site.outside.path)
    try repository.commitAll("Begin")
    try changeNumber(of: site)
    #expect(try impact(site).output.contains("116 123 → 116 124"))
    let fromAbove = try Tealight.run(["impact", "site", "--today", SmallSite.today], in: site.outside.path)
    #expect(fromAbove.output.contains("116 123 → 116 124"))
    try site.outside.link("link", to: "site")
    #expect(try Tealight.run(["impact", "link"], in: site.outside.path).output.contains("116 123 → 116 124"))
  }

  @Test func `any revision can be named`() throws {
    let site = try SmallSite()
    let repository = try GitRepository(site.path)
    try repository.commitAll("Begin")
    try repository.git("tag", "before")
    try changeNumber(of: site)
    try repository.commitAll("Change")
    #expect(try impact(site).output == "No line changed since HEAD; no page is different.\n")
    for revision in ["before", "HEAD~1", "main~1"] {
      let outcome = try impact(site, "--since", revision)
      #expect(outcome.status == 0)
      #expect(outcome.output.hasSuffix("Lines since \(revision): 1 changed; 2 of 3 pages are different.\n"))
    }
  }

  @Test(arguments: ["nonsense", "HEAD~1", "HEAD:Content", "^HEAD", "HEAD HEAD", "--all"])
  func `a revision that does not exist ends with 64`(revision: String) throws {
    let site = try SmallSite()
    try GitRepository(site.path).commitAll("Begin")
    let outcome = try impact(site, "--since=\(revision)")
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.hasPrefix("Error: "))
  }

  @Test func `a revision without a registry ends with 64`() throws {
    let site = try SmallSite()
    let repository = try GitRepository(site.path)
    #expect(try impact(site).status == 64, "there is no commit yet")
    let registry = try site.read(SmallSite.registry)
    try site.remove(SmallSite.registry)
    try repository.commitAll("Begin")
    try site.write(SmallSite.registry, registry)
    let outcome = try impact(site)
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("has no file 'Content/crisis-lines.yml'"))
  }

  @Test func `a site in no repository ends with 74`() throws {
    let outcome = try impact(SmallSite())
    #expect(outcome.status == 74)
    #expect(outcome.error.hasPrefix("tealight: cannot read the history of "))
    #expect(outcome.error.contains("not a git repository"))
    #expect(outcome.error.split(separator: "\n").count == 1)
  }

  @Test func `a machine without git ends with 74, and a file needs none`() throws {
    let site = try SmallSite()
    try site.outside.write("old.yml", site.read(SmallSite.registry))
    try changeNumber(of: site)
    let outcome = try impact(site, environment: ["PATH": "/nowhere"])
    #expect(outcome.status == 74)
    #expect(outcome.error == "tealight: cannot run `git`: it is not on the search path; --registry takes a file instead\n")
    let file = try impact(site, "--registry", "../old.yml", environment: ["PATH": "/nowhere"])
    #expect(file.status == 0)
    #expect(file.output.hasSuffix("Lines since ../old.yml: 1 changed; 2 of 3 pages are different.\n"))
  }

  @Test func `a git that fails ends with 74`() throws {
    let site = try SmallSite()
    try site.outside.write("bin/git", "#!/bin/sh\necho broken >&2\nexit 3\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: site.outside.place("bin/git"))
    let outcome = try impact(site, environment: ["PATH": site.outside.place("bin")])
    #expect(outcome.status == 74)
    #expect(outcome.error.hasSuffix(": broken\n"))
  }

  @Test func `a file that cannot be read ends with 74`() throws {
    let outcome = try impact(SmallSite(), "--registry", "nowhere.yml")
    #expect(outcome.status == 74)
    #expect(outcome.error.hasPrefix("tealight: cannot read `nowhere.yml`: "))
  }

  @Test func `inside a hook the repository is that of the site`() throws {
    let site = try SmallSite()
    try GitRepository(site.path).commitAll("Begin")
    try changeNumber(of: site)
    let outcome = try impact(site, environment: ["GIT_DIR": "elsewhere.git", "GIT_INDEX_FILE": "elsewhere", "GIT_PREFIX": "x/"])
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("116 123 → 116 124"))
  }

  @Test func `nothing is written`() throws {
    let site = try SmallSite()
    try GitRepository(site.path).commitAll("Begin")
    try changeNumber(of: site)
    let before = try Tree(site.outside.path)
    #expect(try impact(site).status == 0)
    #expect(before.changes(to: try Tree(site.outside.path), strictly: true) == [])
  }
}
