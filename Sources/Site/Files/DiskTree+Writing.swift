extension DiskTree {
  /// Whether the folder looks like a site: it has the settings that every site has.
  package func hasContent() throws(MachineError) -> Bool {
    if case .file = System.kind(of: root + "/" + SiteFiles.settings, followingLinks: true) { return true }
    if case .folder = System.kind(of: root + "/Content", followingLinks: true) { return true }
    return false
  }

  /// Why nothing must be written into `folder`: it is the site, one of its sources or its memory, or holds the site. Nil when it may.
  package func reasonNotToWrite(into folder: String) -> String? {
    guard let target = System.resolved(folder) else { return "it is no path" }
    if target == root || root.hasPrefix(target + "/") || target == "/" { return "the site itself is in it" }
    let owned = [
      ("Content", "the site's Content are there"), ("Templates", "the site's Templates are there"),
      (DiskMemory.folderName, "what builds remember is there, which may be deleted at any time"),
    ]
    return owned.first { target == root + "/" + $0.0 || target.hasPrefix(root + "/" + $0.0 + "/") }?.1
  }

  /// Writes a new file of the site; one that is there already is left alone, and the call fails.
  package func create(_ path: String, _ bytes: [UInt8]) throws(MachineError) {
    guard System.kind(of: root + "/" + path) == nil else { throw MachineError("create", path, "it is there already") }
    var folder = root
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      try System.createFolder(folder)
    }
    try System.write(root + "/" + path, bytes)
  }
}
