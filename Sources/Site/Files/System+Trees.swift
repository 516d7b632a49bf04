#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Calls about more than one file.
extension System {
  /// A second name for the same file; a copy where the file system has none.
  static func link(_ path: String, to place: String) throws(MachineError) {
    if systemLink(path, place) == 0 { return }
    try write(place, try read(path, limit: nil))
  }

  /// Creates the folders that a file at `path`, which is relative to `root`, stands in.
  static func createFolders(above path: String, in root: String) throws(MachineError) {
    var place = root
    for part in path.split(separator: "/").dropLast() {
      place += "/" + part
      try createFolder(place)
    }
  }

  /// Removes a folder with everything in it, without following links; what cannot be removed stays.
  static func removeTree(_ folder: String) {
    guard case .folder = kind(of: folder) else { return }
    for name in (try? names(in: folder)) ?? [] {
      let path = folder + "/" + name
      if case .folder = kind(of: path) { removeTree(path) } else { try? remove(path) }
    }
    removeFolderIfEmpty(folder)
  }

  /// A new, empty folder for files that nobody keeps.
  static func temporaryFolder() throws(MachineError) -> String {
    var template = Array((P_tmpdir + "/tealight-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw MachineError("create a folder in", P_tmpdir, reason()) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

private func systemLink(_ path: String, _ place: String) -> CInt {
  link(path, place)
}
