import Diagnostics
import Synchronization

/// An output folder on disk that Tealight owns by its manifest.
///
/// Staged files stand in a folder of their own inside it: one by one, or together in the folder that they will stand in where all of that is
/// new. `commit` first writes down in a journal what it is going to do, and then moves each file or new folder to its place in one step: a reader
/// sees the old file or the new one and never a part, and a process that is killed on the way leaves work that the next one finishes. From opening to `commit` or `discard` no other build can open the folder.
package final class DiskOutput: OutputStore {
  let folder: String
  let staging: StagingFolder
  private let old: Manifest
  /// Whether nothing but names with a dot stood in the folder when it was opened: then nothing can stand in a file's way.
  let wasEmpty: Bool
  private let state = Mutex(State())

  private struct State {
    var next = 0
    var hasStaging = false
    /// The staging folder, where it can be kept open.
    var staging: OpenFolder?
    /// Held from opening to the end of the build; nil afterwards.
    var lock: FolderLock?
    /// The number of what is staged by the path that it is for: the file's, or that of its folder if all of that is new. Nil for a file that
    /// already has these bytes.
    var staged: [String: Int?] = [:]
    /// The numbers of staged folders by their names.
    var folders: [String: Int] = [:]
    /// The paths where a folder of earlier builds makes way for a file.
    var cleared: Set<String> = []
    /// The folders that were made for files to come, each after the one it is in.
    var made: [String] = []
    /// Whether there is no way back: what is staged is published then, whoever finishes it.
    var isPublishing = false

    /// The number for a file, which is that of its folder if all of that is new.
    mutating func number(forFileIn newFolder: String?) -> Int {
      if let newFolder, let known = folders[newFolder] { return known }
      next += 1
      if let newFolder { folders[newFolder] = next }
      return next
    }
  }

  /// Opens or creates the folder, and finishes what a killed build began to publish. Refuses a folder that holds files of others, unless
  /// Tealight's manifest is among them; names that start with a dot do not count, since they are how folders are kept under version control.
  package init(_ folder: String) throws(MachineError) {
    self.folder = folder
    staging = StagingFolder(output: folder)
    switch System.kind(of: folder, followingLinks: true) {
    case nil: try Self.createFolders(folder)
    case .folder: break
    case .file, .link, .other: throw MachineError("write into", folder, "it is not a folder")
    }
    let lock = try FolderLock(folder)
    if let journal = try staging.unfinished() {
      try staging.checkWay(of: journal)
      _ = try staging.finish(journal)
    }
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
    try staging.clear()
    state.withLock { $0.lock = lock }
  }

  @discardableResult
  package func stage(_ path: String, _ bytes: [UInt8]) throws(MachineError) -> Stamp {
    let target = folder + "/" + path
    switch wasEmpty ? nil : System.kind(of: target) {
    case .file(let status):
      guard old.files.contains(path) else { throw .occupied(target) }
      if status.size == bytes.count, try System.read(target, limit: nil) == bytes {
        state.withLock { $0.staged[path] = .some(nil) }
        return status.writtenStamp
      }
    case nil: break
    case .folder:
      guard old.files.contains(where: { $0.hasPrefix(path + "/") }) else { throw .occupied(target) }
      state.withLock { _ = $0.cleared.insert(path) }
    case .link, .other: throw .occupied(target)
    }
    let (number, staging) = try state.withLock { state throws(MachineError) in
      try makeStaging(&state)
      return (state.number(forFileIn: newFolder(of: path)), state.staging)
    }
    let status = try write(bytes, for: path, number, in: staging)
    state.withLock { $0.staged[path] = .some(number) }
    return status.writtenStamp
  }

  package func keep(_ path: String, _ stamp: Stamp) -> Bool {
    guard old.files.contains(path), case .file(let status) = System.kind(of: folder + "/" + path), status.writtenStamp == stamp else {
      return false
    }
    state.withLock { $0.staged[path] = .some(nil) }
    return true
  }

  /// The folder is inside the output, on the same disk, and its files are links to those that were written: nothing is copied.
  package func withFolder<Value>(of paths: [String], _ work: (String) throws(MachineError) -> Value) throws(MachineError) -> Value {
    let staged = try state.withLock { state throws(MachineError) in
      try makeStaging(&state)
      return state.staged
    }
    let place = staging.pages
    System.removeTree(place)
    try System.createFolder(place)
    defer { System.removeTree(place) }
    for path in paths {
      guard let number = staged[path] else { continue }
      try System.createFolders(above: path, in: place)
      try System.link(number.map { stagedPlace(of: path, $0) } ?? folder + "/" + path, to: place + "/" + path)
    }
    return try work(place)
  }

  package func commit() throws(MachineError) -> PublishSummary {
    let (staged, folders, cleared) = state.withLock { ($0.staged, $0.folders, $0.cleared) }
    let new = Manifest(Set(staged.keys))
    let moves = moves(of: staged, folders)
    let removals = old.files.subtracting(new.files).inByteOrder()
    let written = staged.values.count { $0 != nil }
    var summary = PublishSummary(written: written, unchanged: staged.count - written)
    if !moves.isEmpty || new.files != old.files || !old.isWhole {
      for name in folders.keys where new.files.contains(name) { throw .occupied(folder + "/" + name) }
      try checkWay(to: moves.map(\.path), new)
      for path in cleared { try checkStale(path, new) }
      try state.withLock { state throws(MachineError) in try makeStaging(&state) }
      if new.files != old.files || !old.isWhole { try System.write(staging.manifest, new.bytes) }
      let journal = Journal(moves: moves, removals: removals)
      try staging.write(journal)
      do {
        try makeFolders(for: journal)
      } catch {
        try staging.withdrawJournal()
        throw error
      }
      state.withLock { $0.isPublishing = true }
      summary.removed = try staging.finish(journal)
    }
    state.withLock { state in
      state.lock = nil
      state.staging = nil
    }
    return summary
  }

  package func discard() {
    state.withLock { state in
      if !state.isPublishing {
        for folder in state.made.reversed() { System.removeFolderIfEmpty(folder) }
        try? staging.clear()
      }
      state.lock = nil
      state.staging = nil
    }
  }

  /// What is moved to its place: staged folders, and the files that stand in none of them.
  private func moves(of staged: [String: Int?], _ folders: [String: Int]) -> [Journal.Move] {
    let files = staged.filter { newFolder(of: $0.key) == nil }
    let moves =
      folders.map { Journal.Move(number: $0.value, path: $0.key) }
      + files.compactMap { path, number in number.map { Journal.Move(number: $0, path: path) } }
    return moves.sorted { $0.path.precedesInBytes($1.path) }
  }

  /// Makes the folders above new files before the first of them is moved, while there is still a way back when the disk is full. One in the
  /// place of an old file has to wait.
  private func makeFolders(for journal: Journal) throws(MachineError) {
    var known: Set<String> = []
    for move in journal.moves {
      var place = folder
      for part in move.path.utf8.split(separator: UInt8(ascii: "/")).dropLast() {
        place += "/" + Substring(part)
        guard known.insert(place).inserted else { continue }
        if try System.createFolder(place) {
          state.withLock { $0.made.append(place) }
        } else if case .file = System.kind(of: place) {
          break
        }
      }
    }
  }

  /// A build that changes nothing has no staging folder either.
  private func makeStaging(_ state: inout State) throws(MachineError) {
    guard !state.hasStaging else { return }
    try staging.create()
    state.hasStaging = true
    state.staging = OpenFolder(staging.path)
  }

  /// Looks at every folder above the new files before the first of them is moved. A link on the way is refused: it could lead anywhere.
  private func checkWay(to paths: [String], _ new: Manifest) throws(MachineError) {
    var known: Set<String> = []
    for path in paths {
      var current = ""
      for part in path.utf8.split(separator: UInt8(ascii: "/")).dropLast() {
        current += (current.isEmpty ? "" : "/") + Substring(part)
        guard known.insert(current).inserted else { continue }
        let place = folder + "/" + current
        guard !new.files.contains(current) else { throw .occupied(place) }
        switch wasEmpty ? nil : System.kind(of: place) {
        case .folder, nil: continue
        case .file where old.files.contains(current): continue
        case .file, .link, .other: throw .occupied(place)
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
      case .file, .link, .other, nil: throw .occupied(folder + "/" + inside)
      }
    }
  }

  private static func createFolders(_ path: String) throws(MachineError) {
    var current = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      current += "/" + part
      try System.createFolder(current)
    }
  }
}
