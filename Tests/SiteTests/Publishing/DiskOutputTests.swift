import Dispatch
import Foundation
@testable import Site
import Testing

@Suite struct DiskOutputTests {
  /// A new folder that is removed together with this object.
  private final class Folder {
    let path: String

    init() throws {
      let url = FileManager.default.temporaryDirectory.appending(path: "tealight-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
      path = url.path(percentEncoded: false)
    }

    deinit {
      try? FileManager.default.removeItem(atPath: path)
    }

    func text(_ name: String) -> String? { try? String(contentsOfFile: path + "/" + name, encoding: .utf8) }

    var names: [String] {
      get throws { try FileManager.default.subpathsOfDirectory(atPath: path).filter { !$0.hasPrefix(".tealight-manifest") }.sorted() }
    }
  }

  private func publish(_ files: [String: String], to folder: Folder) throws -> PublishSummary {
    let output = try DiskOutput(folder.path)
    for (path, text) in files { try output.stage(path, Array(text.utf8)) }
    return try output.commit()
  }

  @Test func `nothing is seen before it is published`() throws {
    let folder = try Folder()
    let output = try DiskOutput(folder.path)
    try output.stage("a/b.txt", Array("B".utf8))
    #expect(folder.text("a/b.txt") == nil)
    #expect(try output.commit() == PublishSummary(written: 1, unchanged: 0, removed: 0))
    #expect(folder.text("a/b.txt") == "B")
    #expect(try folder.names == ["a", "a/b.txt"])
  }

  @Test func `what is discarded is never seen`() throws {
    let folder = try Folder()
    let output = try DiskOutput(folder.path)
    try output.stage("a.txt", Array("A".utf8))
    output.discard()
    #expect(try folder.names == [])
  }

  @Test func `each publishing says what it changed`() throws {
    let folder = try Folder()
    #expect(try publish(["a": "1", "b": "2", "c/d": "3"], to: folder) == PublishSummary(written: 3, unchanged: 0, removed: 0))
    #expect(try publish(["a": "1", "b": "other"], to: folder) == PublishSummary(written: 1, unchanged: 1, removed: 1))
    #expect(try publish(["a": "1", "b": "other"], to: folder) == PublishSummary(written: 0, unchanged: 2, removed: 0))
    #expect(try publish([:], to: folder) == PublishSummary(written: 0, unchanged: 0, removed: 2))
    #expect(try folder.names == [])
  }

  @Test func `the last of two files for one place is published`() throws {
    let folder = try Folder()
    let output = try DiskOutput(folder.path)
    try output.stage("a", Array("first".utf8))
    try output.stage("a", Array("last".utf8))
    _ = try output.commit()
    #expect(folder.text("a") == "last")
  }

  @Test func `many workers can stage at once`() throws {
    let folder = try Folder()
    let output = try DiskOutput(folder.path)
    DispatchQueue.concurrentPerform(iterations: 200) { number in
      do {
        try output.stage("folder\(number % 7)/\(number).txt", Array("\(number)".utf8))
      } catch {
        Issue.record(error)
      }
    }
    #expect(try output.commit().written == 200)
    for number in 0..<200 { #expect(folder.text("folder\(number % 7)/\(number).txt") == "\(number)") }
  }

  @Test func `a folder belongs to one build at a time`() throws {
    let folder = try Folder()
    let first = try DiskOutput(folder.path)
    #expect { try DiskOutput(folder.path) } throws: { "\($0)".contains("another build") }
    _ = try first.commit()
    let second = try DiskOutput(folder.path)
    #expect(throws: MachineError.self) { try DiskOutput(folder.path) }
    second.discard()
    #expect(throws: Never.self) { try DiskOutput(folder.path) }
  }

  @Test func `an old file may become a folder, and an old folder a file`() throws {
    let folder = try Folder()
    _ = try publish(["a": "1", "b/c/d": "2", "b/e": "3"], to: folder)
    _ = try publish(["a/x": "4", "b": "5"], to: folder)
    #expect(try folder.names == ["a", "a/x", "b"])
    #expect(folder.text("b") == "5")
  }

  @Test func `a file that would be a folder too is refused`() throws {
    let folder = try Folder()
    _ = try publish(["a": "old"], to: folder)
    #expect(throws: MachineError.self) { try publish(["a": "new", "a/b": "below", "c": "else"], to: folder) }
    #expect(folder.text("a") == "old")
    #expect(folder.text("c") == nil)
  }

  @Test(arguments: [["a", "a/b"], ["a/b", "a"], ["a/b", "a/b/c"], ["a/b/c", "a/b"], ["a/b/c/d", "a/b"], ["a/b", "a/b/c/d"]])
  func `a file that would be a folder too is refused in a first build`(paths: [String]) throws {
    let folder = try Folder()
    #expect {
      let output = try DiskOutput(folder.path)
      defer { output.discard() }
      for path in paths + ["other/e"] { try output.stage(path, [1]) }
      _ = try output.commit()
    } throws: {
      "\($0)".contains("something that Tealight did not write stands there")
    }
    #expect(try folder.names == [])
  }

  @Test func `new folders come to their places whole, beside what has a dot`() throws {
    let folder = try Folder()
    try System.createFolder(folder.path + "/.git")
    let files = ["a/b/c": "1", "a/b/d/e": "2", "a/f": "3", "g": "4", ".git/h": "5", "i/j": "6"]
    #expect(try publish(files, to: folder) == PublishSummary(written: 6, unchanged: 0, removed: 0))
    #expect(files.allSatisfy { folder.text($0.key) == $0.value })
    #expect(try publish(files, to: folder) == PublishSummary(written: 0, unchanged: 6, removed: 0))
    #expect(try folder.names.filter { $0.hasPrefix(".tealight") } == [])
  }

  @Test func `what a discarded or killed build staged is not published later`() throws {
    let folder = try Folder()
    let staging = StagingFolder(output: folder.path)
    try System.createFolder(above: staging.file(1) + "/old/x")
    try System.write(staging.file(1) + "/old/x", [1])
    let output = try DiskOutput(folder.path)
    try output.stage("a/old/y", [1])
    output.discard()
    #expect(try folder.names == [])
    _ = try publish(["a/new": "2"], to: folder)
    #expect(try folder.names == ["a", "a/new"])
  }

  @Test func `files that wait in a new folder can be worked on`() throws {
    let folder = try Folder()
    let output = try DiskOutput(folder.path)
    for path in ["a/b/c", "d", "a/e"] { try output.stage(path, Array(path.utf8)) }
    let found = try output.withFolder(of: ["a/b/c", "d"]) { place in
      ["a/b/c", "d", "a/e"].map { try? String(contentsOfFile: place + "/" + $0, encoding: .utf8) }
    }
    #expect(found == ["a/b/c", "d", nil])
    #expect(try output.commit().written == 3)
    #expect(try folder.names == ["a", "a/b", "a/b/c", "a/e", "d"])
  }

  /// A first build that was killed after any number of its moves.
  @Test(arguments: 0...2)
  func `new folders that a killed build began to move are moved by the next`(moved: Int) throws {
    let folder = try Folder()
    let staging = StagingFolder(output: folder.path)
    let files = ["a/b/c", "a/d", "e"]
    for (path, place) in zip(files, ["1/b/c", "1/d", "2"]) {
      try System.createFolder(above: staging.path + "/" + place)
      try System.write(staging.path + "/" + place, Array(path.utf8))
    }
    try System.write(staging.manifest, Manifest(Set(files)).bytes)
    let journal = Journal(moves: [.init(number: 1, path: "a"), .init(number: 2, path: "e")], removals: [])
    try staging.write(journal)
    for move in journal.moves.prefix(moved) { try System.rename(staging.file(move.number), to: folder.path + "/" + move.path) }
    try DiskOutput(folder.path).discard()
    #expect(try folder.names == ["a", "a/b", "a/b/c", "a/d", "e"])
    #expect(files.allSatisfy { folder.text($0) == $0 })
  }

  @Test func `a file of an earlier build can be kept as long as nobody changed it`() throws {
    let folder = try Folder()
    let first = try DiskOutput(folder.path)
    let stamps = try (first.stage("a", Array("1".utf8)), first.stage("b", Array("2".utf8)))
    _ = try first.commit()
    try "3".write(toFile: folder.path + "/b", atomically: true, encoding: .utf8)
    let second = try DiskOutput(folder.path)
    #expect(second.keep("a", stamps.0))
    #expect(!second.keep("b", stamps.1))
    #expect(!second.keep("c", stamps.0))
    #expect(try second.commit() == PublishSummary(written: 0, unchanged: 1, removed: 1))
    #expect(try folder.names == ["a"])
  }

  /// Publishing ends somewhere between its first step and its last; every such end is made by hand from the folder before and a journal.
  @Test(arguments: 0...3)
  func `what a killed build began to publish is finished by the next to come`(moved: Int) throws {
    let folder = try Folder()
    _ = try publish(["a": "old", "b/c": "old", "gone/d": "old"], to: folder)
    let staging = StagingFolder(output: folder.path)
    try staging.create()
    let new = ["a": "new", "b/c/d": "new", "e": "new"]
    let moves = new.keys.sorted().enumerated().map { Journal.Move(number: $0.offset + 1, path: $0.element) }
    for move in moves { try System.write(staging.file(move.number), Array((new[move.path] ?? "").utf8)) }
    try System.write(staging.manifest, Manifest(Set(new.keys)).bytes)
    try staging.write(Journal(moves: moves, removals: ["b/c", "gone/d"]))
    for move in moves.prefix(moved) {
      if move.path == "b/c/d" {
        try System.remove(folder.path + "/b/c")
        try System.createFolder(folder.path + "/b/c")
      }
      try System.rename(staging.file(move.number), to: folder.path + "/" + move.path)
    }
    let next = try DiskOutput(folder.path)
    next.discard()
    #expect(try folder.names == ["a", "b", "b/c", "b/c/d", "e"])
    #expect(new.allSatisfy { folder.text($0.key) == $0.value })
    #expect(Manifest(reading: try System.read(folder.path + "/" + Manifest.name, limit: nil)).files == Set(new.keys))
  }

  @Test func `a journal that is torn or leads out of the folder is none`() throws {
    let journal = Journal(moves: [.init(number: 1, path: "a/b")], removals: ["c"])
    #expect(Journal(reading: journal.bytes) == journal)
    for length in 0..<journal.bytes.count { #expect(Journal(reading: Array(journal.bytes.prefix(length))) == nil) }
    #expect(Journal(reading: Journal(moves: [.init(number: 1, path: "../a")], removals: []).bytes) == nil)
    #expect(Journal(reading: Journal(moves: [], removals: ["/etc/passwd"]).bytes) == nil)
  }
}
