import Foundation

/// A new folder for the files of one program. Whoever makes it removes it.
struct TemporaryPlace {
  let path: String

  init() throws(Program.Failure) {
    let url = FileManager.default.temporaryDirectory.appending(path: "tealight-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    } catch {
      throw .cannotRun(reason: "no temporary folder can be made")
    }
    path = url.path(percentEncoded: false)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
