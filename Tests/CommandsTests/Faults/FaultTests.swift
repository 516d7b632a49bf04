import Foundation
import Testing

/// Whatever happens to the process or to the disk while a site is being published: no file is ever torn, and the next build ends in the bytes
/// of a clean one.
@Suite struct FaultTests {
  /// A site before and after an edit, with what clean builds make of both.
  private struct Edited {
    let site: SmallSite
    let before: Tree
    let after: Tree
    let original: TemporaryFolder
    /// How many operations a clean build of the edited site takes, and how many one over the output of the site before.
    let clean: Int
    let again: Int

    init() throws {
      site = try SmallSite()
      for number in 1...12 {
        try site.write("Content/articles/t\(number).md", SmallSite.article("Entry \(number)", tags: "t\(number % 3)"))
      }
      original = try TemporaryFolder()
      try #require(try site.run("build", ["--output", original.path]).status == 0)
      before = try Tree(original.path)
      for number in 1...12 {
        let name = "Content/articles/t\(number).md"
        switch number % 4 {
        case 0: try site.replace("A slow breath", with: "A quiet breath", in: name)
        case 1: try site.move(name, to: "Content/articles/u\(number).md")
        case 2: try site.remove(name)
        default: break
        }
      }
      let folder = try TemporaryFolder()
      clean = try Fault.operations(of: site, output: folder.path)
      after = try Tree(folder.path)
      let copy = try Self.copy(of: original)
      again = try Fault.operations(of: site, output: copy.path)
    }

    func copyOfOriginal() throws -> TemporaryFolder { try Self.copy(of: original) }

    private static func copy(of original: TemporaryFolder) throws -> TemporaryFolder {
      let folder = try TemporaryFolder()
      try folder.remove("")
      try folder.copy(from: original.path, to: "")
      return folder
    }

    func build(into folder: TemporaryFolder, _ fault: Fault? = nil) throws -> Tealight.Outcome {
      try site.run("build", ["--output", folder.path], environment: try fault?.environment(output: folder.path) ?? [:])
    }

    /// The paths of files that are neither those of before nor those of after.
    func torn(in folder: TemporaryFolder) throws -> [String] {
      let tree = try Tree(folder.path)
      return tree.published.filter { path in
        guard !path.hasPrefix(".tealight-staging/"), let entry = tree.entries[path] else { return false }
        return entry.kind != before.entries[path]?.kind && entry.kind != after.entries[path]?.kind
      }
    }
  }

  /// Two hundred moments of a first build and of one that changes a site, at random but the same in every run.
  @Test(arguments: [true, false], [0, 1])
  func `a build that is killed at any operation is finished by the next`(isFirst: Bool, half: Int) throws {
    let edited = try Edited()
    var random = RandomMoments(seed: isFirst ? 1 : 2)
    let operations = isFirst ? edited.clean : edited.again
    let moments = (0..<100).map { _ in random.next(upTo: operations) }
    for moment in moments[(half * 50)..<(half * 50 + 50)] {
      let folder = isFirst ? try TemporaryFolder() : try edited.copyOfOriginal()
      let killed = try edited.build(into: folder, Fault(kind: .kill, moment: moment))
      // Two workers may both try to make a folder, or not: one build has some operations more than another, and can end before the last.
      #expect(killed.status == SIGKILL || killed.status == 0 && moment > operations - 8, "at \(moment) of \(operations)")
      #expect(try edited.torn(in: folder) == [], "at \(moment) of \(operations)")
      // One in four is killed once more on the way.
      if moment % 4 == 0 { _ = try edited.build(into: folder, Fault(kind: .kill, moment: random.next(upTo: operations / 2))) }
      let next = try edited.build(into: folder)
      #expect(next.status == 0, "at \(moment) of \(operations): \(next.error)")
      #expect(edited.after.changes(to: try Tree(folder.path)) == [], "at \(moment) of \(operations)")
    }
  }

  @Test(arguments: [Fault.Kind.full, .readOnly])
  func `a disk that cannot be written to ends the build, and loses nothing`(kind: Fault.Kind) throws {
    let edited = try Edited()
    for step in 0...20 {
      let moment = 1 + step * edited.again / 20
      let folder = try edited.copyOfOriginal()
      let outcome = try edited.build(into: folder, Fault(kind: kind, moment: moment))
      // Moving and removing needs no room: a disk that fills up then stops nothing.
      if outcome.status != 0 || kind == .readOnly && moment < edited.again {
        #expect(outcome.status == 74, "at \(moment) of \(edited.again)")
        #expect(outcome.error.contains("cannot") && outcome.error.contains(folder.path), "\(outcome.error)")
      }
      #expect(try edited.torn(in: folder) == [], "at \(moment) of \(edited.again)")
      if step == 0 { #expect(edited.before.changes(to: try Tree(folder.path)) == []) }
      let next = try edited.build(into: folder)
      #expect(next.status == 0, "at \(moment) of \(edited.again): \(next.error)")
      #expect(edited.after.changes(to: try Tree(folder.path)) == [], "at \(moment) of \(edited.again)")
    }
  }

  @Test func `a disk that is full before anything is moved leaves the output as it was`() throws {
    let edited = try Edited()
    for moment in 1...20 {
      let folder = try edited.copyOfOriginal()
      #expect(try edited.build(into: folder, Fault(kind: .full, moment: moment)).status == 74)
      #expect(edited.before.changes(to: try Tree(folder.path)) == [], "at \(moment)")
    }
  }

  /// Every file is opened for its front matter and once more for its text.
  @Test(arguments: [1, 2])
  func `a text that vanishes while it is read is told of, and nothing is published`(opening: Int) throws {
    let edited = try Edited()
    let folder = try edited.copyOfOriginal()
    let place = edited.site.place("Content/articles/calm.md")
    let outcome = try edited.build(into: folder, Fault(kind: .vanish, moment: opening, path: place))
    #expect(outcome.status == 74)
    #expect(outcome.error.contains("Content/articles/calm.md"))
    #expect(edited.before.changes(to: try Tree(folder.path)) == [])
  }

  @Test(arguments: ["Content/assets", "Templates/home.html", "Content/site.yml"])
  func `any other file that vanishes is told of too`(name: String) throws {
    let edited = try Edited()
    var name = name
    if name == "Content/assets" {
      name += "/leaf.txt"
      try edited.site.write(name, "A leaf.")
    }
    let folder = try edited.copyOfOriginal()
    let outcome = try edited.build(into: folder, Fault(kind: .vanish, moment: 1, path: edited.site.place(name)))
    #expect(outcome.status == 74)
    #expect(outcome.error.contains(name))
    #expect(edited.before.changes(to: try Tree(folder.path)) == [])
  }

  @Test func `a text whose front matter changes between two stages stops the build`() throws {
    let edited = try Edited()
    let folder = try edited.copyOfOriginal()
    let other = edited.site.outside.place("other.md")
    try edited.site.outside.write("other.md", SmallSite.article("Another title", tags: "calm"))
    let fault = Fault(kind: .change, moment: 2, path: edited.site.place("Content/articles/calm.md"), replacement: other)
    let outcome = try edited.build(into: folder, fault)
    #expect(outcome.status == 74)
    #expect(outcome.error.contains("Content/articles/calm.md") && outcome.error.contains("build again"))
    #expect(edited.before.changes(to: try Tree(folder.path)) == [])
    #expect(try edited.build(into: folder).status == 0)
  }
}

/// Moments at random, the same in every run.
struct RandomMoments {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  /// From 1 to `last`.
  mutating func next(upTo last: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return 1 + Int(state >> 33) % max(1, last)
  }
}
