/// Folders that are new as a whole. Their files are staged together, each folder as it will be, and it is moved in one step.
extension DiskOutput {
  /// The name of the folder below an output without files that a file goes to; nil for a file that is moved by itself.
  func newFolder(of path: String) -> String? {
    endOfNewFolder(in: path).map { String(path[..<$0]) }
  }

  /// Where the staged file for a path waits.
  func stagedPlace(of path: String, _ number: Int) -> String { staging.path + "/" + stagedName(of: path, number) }

  /// The same from the staging folder on.
  private func stagedName(of path: String, _ number: Int) -> String {
    let name = staging.name(ofFile: number)
    return endOfNewFolder(in: path).map { name + path[$0...] } ?? name
  }

  private func endOfNewFolder(in path: String) -> String.Index? {
    // What has a dot is not looked at when the folder is opened, and may be there.
    guard wasEmpty, path.utf8.first != UInt8(ascii: ".") else { return nil }
    return path.utf8.firstIndex(of: UInt8(ascii: "/"))
  }

  /// Writes a file to the place where it waits.
  ///
  /// - Parameter folder: the staging folder, where it is open.
  func write(_ bytes: [UInt8], for path: String, _ number: Int, in folder: OpenFolder?) throws(MachineError) -> FileStatus {
    let place = folder == nil ? stagedPlace(of: path, number) : stagedName(of: path, number)
    guard endOfNewFolder(in: path) != nil else { return try System.write(place, in: folder, bytes) }
    do {
      try System.createFolder(above: place, in: folder)
      return try System.write(place, in: folder, bytes)
    } catch {
      throw collision(at: path, number) ?? error
    }
  }

  /// Why a path cannot be written to when it, or one above it, is a file and a folder at once.
  private func collision(at path: String, _ number: Int) -> MachineError? {
    var current = ""
    for part in path.split(separator: "/") {
      current += (current.isEmpty ? "" : "/") + part
      switch System.kind(of: stagedPlace(of: current, number)) {
      case .file where current != path, .folder where current == path: return .occupied(folder + "/" + current)
      case .file, .folder, .link, .other, nil: continue
      }
    }
    return nil
  }
}
