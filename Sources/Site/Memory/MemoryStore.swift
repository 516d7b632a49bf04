import Bytes

/// Where the memory of builds is kept. Neither loading nor saving can fail a build: without a memory it only takes longer.
package protocol MemoryStore: Sendable {
  /// Whether there is nothing to load.
  var isEmpty: Bool { get }

  func load() -> [UInt8]?

  /// Saves the bytes that these are together.
  func save(_ chunks: some Sequence<[UInt8]>)
}

/// A memory in the folder `.tealight` of a site, one file for each output that the site is built into.
package struct DiskMemory: MemoryStore {
  /// The folder's name in that of the site.
  static let folderName = ".tealight"

  private let folder: String
  private let file: String

  /// - Parameters:
  ///   - site: the site's folder.
  ///   - output: the output folder.
  package init(site: String, output: String) {
    let whole = System.resolved(output) ?? output
    let inside = whole.hasPrefix(site + "/") ? String(whole.dropFirst(site.count + 1)) : whole
    folder = site + "/" + Self.folderName
    file = folder + "/memory-" + String(Digest(inside.utf8).value, radix: 16)
  }

  package var isEmpty: Bool { System.kind(of: file) == nil }

  package func load() -> [UInt8]? { try? System.read(file, limit: nil) }

  package func save(_ chunks: some Sequence<[UInt8]>) {
    do {
      try System.createFolder(folder)
      let ignore = folder + "/.gitignore"
      if System.kind(of: ignore) == nil { try System.write(ignore, Array("*\n".utf8)) }
      try System.write(file + ".new", chunks)
      try System.rename(file + ".new", to: file)
    } catch {
      try? System.remove(file + ".new")
    }
  }
}
