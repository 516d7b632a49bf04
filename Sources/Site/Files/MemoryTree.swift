import Diagnostics

/// A site that is only in memory.
package struct MemoryTree: SiteTree, Equatable {
  package var files: [String: [UInt8]]

  package init(_ files: [String: [UInt8]] = [:]) {
    self.files = files
  }

  package init(text files: [String: String]) {
    self.files = files.mapValues { Array($0.utf8) }
  }

  package func entries(below folder: String) -> [TreeEntry] {
    files.filter { $0.key.hasPrefix(folder + "/") }
      .map { TreeEntry(path: $0.key, kind: .file(size: $0.value.count, stamp: nil)) }
      .sorted { $0.path.precedesInBytes($1.path) }
  }

  package func read(_ path: String, limit: Int?) throws(MachineError) -> [UInt8] {
    guard let bytes = files[path] else { throw MachineError("read", path, "no such file") }
    return limit.map { Array(bytes.prefix($0)) } ?? bytes
  }
}
