import Synchronization

/// An output folder on disk that Tealight owns by its manifest.
///
/// Staged files stand in a folder of their own inside it until `commit` moves each to its place in one step, so a reader sees the old file or
/// the new one and never a part. Before the first move the manifest is replaced by one that names old and new files alike: whenever the
/// process is killed, the next build knows every file that is Tealight's. From opening to `commit` or `discard` no other build can open the folder.
package final class DiskOutput: OutputStore {
  private let folder: String
  private let old: Manifest
  /// Whether nothing but names with a dot stood in the folder when it was opened: then nothing can stand in a file's way.
  private let wasEmpty: Bool
  private let state = Mutex(State())

  private struct State {
    var next = 0
    var hasStaging = false
    /// Held from opening to the end of the build; nil afterwards.
    var lock: FolderLock?
    /// The staged file's number by the path it is for; nil for a file that already has these bytes.
    var staged: [String: Int?] = [:]
    /// The paths where a folder of earlier builds makes way for a file.
    var cleared: Set<String> = []
  }

  static let stagingName = ".tealight-staging"

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
    let lock = try FolderLock(folder)
    let manifest = folder + "/" + Manifest.name
    if System.kind(of: manifest) == nil {
      let foreign = try System.names(in: folder).filter { !$0.hasPrefix(".") }.sorted()
      if let first = foreign.first {
        throw MachineError(
          "write into", folder, "it holds `\(first)`, which Tealight did not write; choose an empty folder, or empty this one")
      }
      old = Manifest([])
      wasEmpty = true
    } else {
      old = Manifest(reading: try System.read(manifest, limit: nil))
      wasEmpty = false
    }
    try Self.removeStaging(staging)
    state.withLock { $0.lock = lock }
  }

  package func stage(_ path: String, _ bytes: [UInt8]) throws(MachineError) {
    let target = folder + "/" + path
    let isUnchanged: Bool
    switch wasEmpty ? nil : System.kind(of: target) {
    case .file(let size):
      guard old.files.contains(path) else { throw occupied(path) }
      if size == bytes.count {
        isUnchanged = try System.read(target, limit: nil) == bytes
      } else {
        isUnchanged = false
      }
    case nil: isUnchanged = false
    case .folder:
      guard old.files.contains(where: { $0.hasPrefix(path + "/") }) else { throw occupied(path) }
      isUnchanged = false
      state.withLock { _ = $0.cleared.insert(path) }
    case .link, .other: throw occupied(path)
    }
    if isUnchanged {
      state.withLock { $0.staged[path] = .some(nil) }
      return
    }
    let number = try state.withLock { state throws(MachineError) in
      try makeStaging(&state)
      state.next += 1
      return state.next
    }
    try System.write(staging + "/" + String(number), bytes)
    state.withLock { $0.staged[path] = .some(number) }
  }

  package func commit() throws(MachineError) -> PublishSummary {
    let (staged, cleared) = state.withLock { ($0.staged, $0.cleared) }
    let paths = staged.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let new = Manifest(Set(paths))
    try checkWay(to: paths, new)
    for path in cleared { try checkStale(path, new) }
    var summary = PublishSummary()
    try write(Manifest(old.files.union(new.files)))
    var folders: Set<String> = []
    for path in paths {
      guard let number = staged[path] ?? nil else {
        summary.unchanged += 1
        continue
      }
      if cleared.contains(path) { summary.removed += try clear(path) }
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
    state.withLock { $0.lock = nil }
    return summary
  }

  package func discard() {
    try? Self.removeStaging(staging)
    state.withLock { $0.lock = nil }
  }

  /// A build that changes nothing has no staging folder either.
  private func makeStaging(_ state: inout State) throws(MachineError) {
    guard !state.hasStaging else { return }
    try System.createFolder(staging)
    state.hasStaging = true
  }

  private func occupied(_ path: String) -> MachineError {
    MachineError("write", folder + "/" + path, "something that Tealight did not write stands there; move it away")
  }

  private func write(_ manifest: Manifest) throws(MachineError) {
    let bytes = manifest.bytes
    let place = folder + "/" + Manifest.name
    if case .file = System.kind(of: place), try System.read(place, limit: nil) == bytes { return }
    try state.withLock { state throws(MachineError) in try makeStaging(&state) }
    try System.write(staging + "/manifest", bytes)
    try System.rename(staging + "/manifest", to: place)
  }

  /// Looks at every folder above the new files before the first of them is moved. A link on the way is refused: it could lead anywhere.
  private func checkWay(to paths: [String], _ new: Manifest) throws(MachineError) {
    var known: Set<Substring> = []
    for path in paths {
      for slash in path.indices where path[slash] == "/" {
        let current = path[..<slash]
        guard known.insert(current).inserted else { continue }
        guard !new.files.contains(String(current)) else { throw occupied(String(current)) }
        switch System.kind(of: folder + "/" + current) {
        case .folder, nil: continue
        case .file where old.files.contains(String(current)): continue
        case .file, .link, .other: throw occupied(String(current))
        }
      }
    }
  }

  /// Makes sure that everything in a folder is from earlier builds, and stays in no other way.
  private func checkStale(_ path: String, _ new: Manifest) throws(MachineError) {
    for name in try System.names(in: folder + "/" + path) {
      let inside = path + "/" + name
      switch System.kind(of: folder + "/" + inside) {
      case .folder: try checkStale(inside, new)
      case .file where old.files.contains(inside) && !new.files.contains(inside): continue
      case .file, .link, .other, nil: throw occupied(inside)
      }
    }
  }

  /// Removes a folder that `checkStale` looked at, and returns how many files were in it.
  private func clear(_ path: String) throws(MachineError) -> Int {
    var removed = 0
    for name in try System.names(in: folder + "/" + path) {
      let inside = path + "/" + name
      if case .folder = System.kind(of: folder + "/" + inside) {
        removed += try clear(inside)
      } else {
        try System.remove(folder + "/" + inside)
        removed += 1
      }
    }
    System.removeFolderIfEmpty(folder + "/" + path)
    return removed
  }

  /// Creates the folders above a file.
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

  /// Removes a file of an earlier build and the folders that it leaves empty, as a killed build may have done in part. Whatever else stands
  /// in its place is left alone.
  private func removeStale(_ path: String) throws(MachineError) -> Bool {
    guard !hasLink(onTheWayTo: path) else { return false }
    let wasThere: Bool
    switch System.kind(of: folder + "/" + path) {
    case .file:
      try System.remove(folder + "/" + path)
      wasThere = true
    case nil: wasThere = false
    case .folder, .link, .other: return false
    }
    var parts = path.split(separator: "/").dropLast()
    while !parts.isEmpty, System.removeFolderIfEmpty(folder + "/" + parts.joined(separator: "/")) { parts.removeLast() }
    return wasThere
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
