import Foundation

/// A folder for everything that a run writes, in memory if there is room; it is removed at the end.
struct Place: Sendable {
  let path: String
  let isInMemory: Bool

  /// What an article needs at most, with its page and with the list pages that it stands on: the files, rounded up to pages of memory.
  static let bytesForAnArticle = 48_000

  private static let memory = "/dev/shm"

  /// A new folder with room for `articles`.
  static func make(articles: Int, parent: String?) throws -> Place {
    let files = FileManager.default
    let fits = room(in: memory).map { $0 > articles * bytesForAnArticle } ?? false
    let folder = parent ?? (fits ? memory : files.temporaryDirectory.path(percentEncoded: false))
    let name = "tealight-bench-\(ProcessInfo.processInfo.processIdentifier)"
    let path = URL(filePath: folder).appending(path: name).path(percentEncoded: false)
    try files.createDirectory(atPath: path, withIntermediateDirectories: false)
    return Place(path: path, isInMemory: folder.hasPrefix(memory))
  }

  /// Removes the folder. While something still writes into it, that takes more than one attempt.
  func remove() {
    for _ in 1...10 where FileManager.default.fileExists(atPath: path) {
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  /// The bytes that are free, for a folder in memory in which this user may write. Half of the memory stays for the programs, whatever
  /// the folder may grow to.
  private static func room(in folder: String) -> Int? {
    guard FileManager.default.isWritableFile(atPath: folder) else { return nil }
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder)
    let half = Int(clamping: ProcessInfo.processInfo.physicalMemory / 2)
    return (attributes?[.systemFreeSize] as? NSNumber).map { min($0.intValue, half) }
  }
}
