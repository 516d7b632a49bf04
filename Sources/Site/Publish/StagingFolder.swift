/// The folder inside an output folder where new files wait, and where the journal of publishing lies.
struct StagingFolder {
  static let name = ".tealight-staging"

  /// The output folder.
  let output: String
  let path: String

  init(output: String) {
    self.output = output
    path = output + "/" + Self.name
  }

  func file(_ number: Int) -> String { path + "/" + name(ofFile: number) }

  /// The name of a file that waits, in this folder.
  func name(ofFile number: Int) -> String { String(number) }

  /// The list of the output's files as it is when everything has been moved.
  var manifest: String { path + "/manifest" }

  /// Where finished pages lie while a search is made of them.
  var pages: String { path + "/pages" }

  private var journal: String { path + "/" + Journal.name }

  func create() throws(MachineError) { try System.createFolder(path) }

  /// The journal of a build that began to publish and did not come to its end.
  func unfinished() throws(MachineError) -> Journal? {
    guard case .folder = System.kind(of: path), case .file = System.kind(of: journal) else { return nil }
    return Journal(reading: try System.read(journal, limit: nil))
  }

  /// From here on the build will be published, if not by this process, then by the next.
  func write(_ journal: Journal) throws(MachineError) {
    try System.write(self.journal + ".new", journal.bytes)
    try System.rename(self.journal + ".new", to: self.journal)
  }

  /// Takes the journal back, before the first of its steps.
  func withdrawJournal() throws(MachineError) { try System.remove(journal) }

  /// Refuses links that came into the way of files after the journal was written: they could lead anywhere.
  func checkWay(of journal: Journal) throws(MachineError) {
    for move in journal.moves where hasLink(onTheWayTo: move.path) { throw .occupied(output + "/" + move.path) }
  }

  /// Does what the journal says; steps that are done already are passed over. Returns how many files were removed.
  func finish(_ journal: Journal) throws(MachineError) -> Int {
    var removed = 0
    var folders: Set<String> = []
    for move in journal.moves {
      let (staged, target) = (file(move.number), output + "/" + move.path)
      // Nearly always the file is there, and so is the folder it goes to.
      if System.tryRename(staged, to: target) { continue }
      guard System.kind(of: staged) != nil else { continue }
      if case .folder = System.kind(of: target) {
        for path in journal.removals where path.hasPrefix(move.path + "/") { removed += try remove(path) }
      }
      try createFolders(of: move.path, journal, known: &folders)
      try System.rename(staged, to: target)
    }
    for path in journal.removals { removed += try remove(path) }
    if case .file = System.kind(of: manifest) { try System.rename(manifest, to: output + "/" + Manifest.name) }
    try System.remove(self.journal)
    try clear()
    return removed
  }

  /// Removes the folder with everything in it.
  func clear() throws(MachineError) {
    guard let kind = System.kind(of: path) else { return }
    guard case .folder = kind else { return try System.remove(path) }
    for name in try System.names(in: path) {
      // What stayed of a staged folder would be published with the next that has its number.
      System.removeTree(path + "/" + name)
      try System.remove(path + "/" + name)
    }
    System.removeFolderIfEmpty(path)
  }

  /// Creates the folders above a file.
  private func createFolders(of path: String, _ journal: Journal, known: inout Set<String>) throws(MachineError) {
    var current = ""
    for part in path.split(separator: "/").dropLast() {
      current += (current.isEmpty ? "" : "/") + part
      guard known.insert(current).inserted else { continue }
      let place = output + "/" + current
      switch System.kind(of: place) {
      case .folder: continue
      case .file where journal.removals.contains(current): try System.remove(place)
      case .file, .link, .other: throw .occupied(place)
      case nil: break
      }
      try System.createFolder(place)
    }
  }

  /// Removes a file of an earlier build and the folders that it leaves empty. Whatever else stands in its place is left alone.
  private func remove(_ path: String) throws(MachineError) -> Int {
    guard !hasLink(onTheWayTo: path) else { return 0 }
    var removed = 0
    switch System.kind(of: output + "/" + path) {
    case .file:
      try System.remove(output + "/" + path)
      removed = 1
    case nil: break
    case .folder, .link, .other: return 0
    }
    var parts = path.split(separator: "/").dropLast()
    while !parts.isEmpty, System.removeFolderIfEmpty(output + "/" + parts.joined(separator: "/")) { parts.removeLast() }
    return removed
  }

  private func hasLink(onTheWayTo path: String) -> Bool {
    var current = output
    for part in path.split(separator: "/").dropLast() {
      current += "/" + part
      if case .link = System.kind(of: current) { return true }
    }
    return false
  }
}

extension MachineError {
  static func occupied(_ place: String) -> MachineError {
    MachineError("write", place, "something that Tealight did not write stands there; move it away")
  }
}
