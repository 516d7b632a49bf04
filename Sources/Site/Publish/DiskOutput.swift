import Synchronization

/// An output folder on disk that Tealight owns by its manifest.
///
/// Staged files stand in a folder of their own inside it until `commit` moves each to its place in one step, so a reader sees the old file or
/// the new one and never a part. Before the first move the manifest is replaced by one that names old and new files alike: whenever the
/// process is killed, the next build knows every file that is Tealight's.
package final class DiskOutput: OutputStore {
  private let folder: String
  private let old: Manifest
  private let state = Mutex(State())

  private struct State {
    var next = 0
    /// The staged file's number by the path it is for; nil for a file that already has these bytes.
    var staged: [String: Int?] = [:]
  }

  private static let stagingName = ".tealight-staging"

  private var staging: String { folder + "/" + Self.stagingName }

  /// Opens or creates the folder. Refuses one that holds files of others, unless Tealight's manifest is among them; names that start with a
  /// dot do not count, since they are how folders are kept under version control.
  package init(_ folder: String) throws(MachineError) {
    self.folder = folder
    switch System.kind(of: folder, followingLinks: true) {
    case nil: try Self.createFolders(folder)
    case .folder: break
    case .file, .link, .other: throw MachineError("write into", folder, "it is not a folder")
    }
    let manifest = folder + "/" + Manifest.name
    if System.kind(of: manifest) == nil {
      let foreign = try System.names(in: folder).filter { !$0.hasPrefix(".") }.sorted()
      if let first = foreign.first {
        throw MachineError(
          "write into", folder, "it holds `\(first)`, which Tealight did not write; choose an empty folder, or empty this one")
      }
      old = Manifest([])
    } else {
      old = Manifest(reading: try System.read(manifest, limit: nil))
    }
    try Self.removeStaging(staging)
    try System.createFolder(staging)
  }

  package func stage(_ path: String, _ bytes: [UInt8]) throws(MachineError) {
    let target = folder + "/" + path
    let isUnchanged: Bool
    switch System.kind(of: target) {
    case .file(let size):
      guard old.files.contains(path) else { throw occupied(path) }
      if size == bytes.count {
        isUnchanged = try System.read(target, limit: nil) == bytes
      } else {
        isUnchanged = false
      }
    case nil: isUnchanged = false
    case .folder, .link, .other: throw occupied(path)
    }
    if isUnchanged {
      state.withLock { $0.staged[path] = .some(nil) }
      return
    }
    let number = state.withLock { state in
      state.next += 1
      return state.next
    }
    try System.write(staging + "/" + String(number), bytes)
    state.withLock { $0.staged[path] = .some(number) }
  }

  package func commit() throws(MachineError) -> PublishSummary {
    let staged = state.withLock { $0.staged }
    let paths = staged.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let new = Manifest(Set(paths))
    var summary = PublishSummary()
    try write(Manifest(old.files.union(new.files)))
    var folders: Set<String> = []
    for path in paths {
      guard let number = staged[path] ?? nil else {
        summary.unchanged += 1
        continue
      }
      try createFolders(of: path, known: &folders)
      try System.rename(staging + "/" + String(number), to: folder + "/" + path)
      summary.written += 1
    }
    for path in old.files.subtracting(new.files).sorted() {
      guard try removeStale(path) else { continue }
      summary.removed += 1
    }
    if old != new || summary.written > 0 { try write(new) }
    try Self.removeStaging(staging)
    return summary
  }

  package func discard() {
    try? Self.removeStaging(staging)
  }

  private func occupied(_ path: String) -> MachineError {
    MachineError("write", folder + "/" + path, "something that Tealight did not write stands there; move it away")
  }

  private func write(_ manifest: Manifest) throws(MachineError) {
    let bytes = manifest.bytes
    let place = folder + "/" + Manifest.name
    if case .file = System.kind(of: place), try System.read(place, limit: nil) == bytes { return }
    try System.write(staging + "/manifest", bytes)
    try System.rename(staging + "/manifest", to: place)
  }

  /// Creates the folders above a file. A link on the way is refused: it could lead anywhere.
  private func createFolders(of path: String, known: inout Set<String>) throws(MachineError) {
    let parts = path.split(separator: "/").dropLast()
    var current = ""
    for part in parts {
      current += (current.isEmpty ? "" : "/") + part
      guard known.insert(current).inserted else { continue }
      let place = folder + "/" + current
      switch System.kind(of: place) {
      case .folder: continue
      case .file where old.files.contains(current): try System.remove(place)
      case .file, .link, .other: throw occupied(current)
      case nil: break
      }
      try System.createFolder(place)
    }
  }

  /// Removes a file of an earlier build and the folders that it leaves empty. Whatever else stands in its place is left alone.
  private func removeStale(_ path: String) throws(MachineError) -> Bool {
    guard !hasLink(onTheWayTo: path), case .file = System.kind(of: folder + "/" + path) else { return false }
    try System.remove(folder + "/" + path)
    var parts = path.split(separator: "/").dropLast()
    while !parts.isEmpty, System.removeFolderIfEmpty(folder + "/" + parts.joined(separator: "/")) { parts.removeLast() }
    return true
  }

  private func hasLink(onTheWayTo path: String) -> Bool {
    var current = folder
    for part in path.split(separator: "/").dropLast() {
      current += "/" + part
      if case .link = System.kind(of: current) { return true }
    }
    return false
  }

  private static func removeStaging(_ staging: String) throws(MachineError) {
    guard let kind = System.kind(of: staging) else { return }
    guard case .folder = kind else { return try System.remove(staging) }
    for name in try System.names(in: staging) { try System.remove(staging + "/" + name) }
    System.removeFolderIfEmpty(staging)
  }

  private static func createFolders(_ path: String) throws(MachineError) {
    var current = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      current += "/" + part
      try System.createFolder(current)
    }
  }
}
