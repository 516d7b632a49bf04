/// The files of a site, wherever they are. The core only ever sees this, so tests can hand it a site that is nowhere but in memory.
package protocol SiteTree: Sendable {
  /// All entries below `folder`, sorted by path in order of bytes; none for a folder that does not exist.
  func entries(below folder: String) throws(MachineError) -> [TreeEntry]

  /// The first `limit` bytes of a file, or all of it.
  func read(_ path: String, limit: Int?) throws(MachineError) -> [UInt8]
}

extension SiteTree {
  package func read(_ path: String) throws(MachineError) -> [UInt8] {
    try read(path, limit: nil)
  }
}

/// One entry of a site's folders.
package struct TreeEntry: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// A plain file; without a stamp where only its bytes tell whether it is the same as before.
    case file(size: Int, stamp: Stamp?)
    /// A link that leads out of the site, or nowhere.
    case strayLink
    /// A pipe, device or socket, or something that the system does not let us look at.
    case unreadable(reason: String)
  }

  /// The path relative to the site, with `/` between folders.
  package let path: String
  package let kind: Kind

  package init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }
}
