import Diagnostics

/// A site in a folder on disk. Links that stay inside its content or its templates are followed; names that start with a dot are left out.
package struct DiskTree: SiteTree {
  /// The site's folder, without links and without a slash at its end.
  package let root: String
  private let folder: OpenFolder?
  /// The folders that a site consists of, without links.
  private let sources: [String]
  /// How many workers ask the system for what a large folder holds.
  package var jobs = 1

  /// Nil when there is no such folder.
  package init?(_ folder: String) {
    guard let root = System.canonical(folder), case .folder = System.kind(of: root) else { return nil }
    let prefix = root == "/" ? "" : root
    self.root = prefix
    self.folder = OpenFolder(root)
    sources = ["Content", "Templates"].compactMap { System.canonical(prefix + "/" + $0) }
  }

  package func entries(below folder: String) throws(MachineError) -> [TreeEntry] {
    guard let kind = System.kind(of: root + "/" + folder) else { return [] }
    if case .link = kind, !staysInside(folder) { return [TreeEntry(path: folder, kind: .strayLink)] }
    var entries: [TreeEntry] = []
    list(folder, trail: [System.canonical(root + "/" + folder) ?? ""], now: System.now, into: &entries)
    return entries
  }

  /// Adds what is below a folder in the order of the paths' bytes: that of the names, where the name of a folder ends in a slash.
  private func list(_ folder: String, trail: [String], now: Int, into entries: inout [TreeEntry]) {
    let below: [Below]
    do {
      below = try System.contents(of: root + "/" + folder, jobs: jobs) { name, kind in
        let path = folder + "/" + name
        return Below(name, path, found(kind ?? System.kind(of: root + "/" + path), at: path, trail: trail, now: now))
      }
    } catch {
      entries.append(TreeEntry(path: folder, kind: .unreadable(reason: error.reason)))
      return
    }
    // Nearly all names are told apart by their starts, which are numbers.
    let order = below.indices.map { (start: below[$0].start, index: $0) }.sorted { one, other in
      one.start != other.start ? one.start < other.start : below[one.index].name.precedesInBytes(below[other.index].name)
    }
    for (_, index) in order {
      switch below[index].found {
      case .entry(let kind): entries.append(TreeEntry(path: below[index].path, kind: kind))
      case .folder(let canonical): list(below[index].path, trail: trail + [canonical], now: now, into: &entries)
      }
    }
  }

  /// What stands in a folder.
  private struct Below: Sendable {
    let path: String
    let found: Found
    let name: String
    /// The first eight bytes of the name as a number.
    let start: UInt64

    init(_ name: String, _ path: String, _ found: Found) {
      self.path = path
      self.found = found
      if case .folder = found { self.name = name + "/" } else { self.name = name }
      start = self.name.utf8.startAsNumber
    }
  }

  package func read(_ path: String, limit: Int?) throws(MachineError) -> [UInt8] {
    do {
      return try System.read(folder == nil ? root + "/" + path : path, in: folder, limit: limit)
    } catch {
      throw MachineError(error.action, path, error.reason)
    }
  }

  private enum Found: Sendable {
    case entry(TreeEntry.Kind)
    case folder(canonical: String)
  }

  /// `trail` holds the folders on the way, so that a link to one of them ends there instead of going round for ever.
  private func found(_ kind: System.FileKind?, at path: String, trail: [String], now: Int) -> Found {
    switch kind {
    case .file(let status): return .entry(.file(size: status.size, stamp: status.sourceStamp(now: now)))
    case .folder: return .folder(canonical: root + "/" + path)
    case .link:
      guard let canonical = System.canonical(root + "/" + path), isSource(canonical), !trail.contains(canonical) else {
        return .entry(.strayLink)
      }
      switch System.kind(of: canonical) {
      case .file(let status): return .entry(.file(size: status.size, stamp: status.sourceStamp(now: now)))
      case .folder: return .folder(canonical: canonical)
      case .link, .other, nil: return .entry(.unreadable(reason: "it is neither a file nor a folder"))
      }
    case .other: return .entry(.unreadable(reason: "it is neither a file nor a folder"))
    case nil: return .entry(.unreadable(reason: System.reason()))
    }
  }

  private func staysInside(_ path: String) -> Bool {
    System.canonical(root + "/" + path).map(isInside) ?? false
  }

  /// Whether a link may lead there: to a text or template, and not to what else is in the folder, such as the output or a history of versions.
  private func isSource(_ canonical: String) -> Bool {
    sources.contains { canonical.hasPrefix($0 + "/") }
  }

  private func isInside(_ canonical: String) -> Bool {
    canonical == root || canonical.hasPrefix(root + "/")
  }
}
