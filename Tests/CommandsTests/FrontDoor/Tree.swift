import Foundation

/// Everything in a folder at one moment.
struct Tree: Equatable {
  struct Entry: Equatable {
    enum Kind: Equatable {
      case file(Data)
      case folder
      case link(to: String)
      case other
    }

    let kind: Kind
    /// Changes when a file is written again or replaced, even by the same bytes.
    let written: Date?
    let inode: Int?
  }

  private(set) var entries: [String: Entry] = [:]

  /// Reads the folder; a folder that is not there has no entries.
  init(_ folder: String) throws {
    let manager = FileManager.default
    guard manager.fileExists(atPath: folder) else { return }
    for name in try manager.subpathsOfDirectory(atPath: folder) {
      let path = folder + "/" + name
      let attributes = try manager.attributesOfItem(atPath: path)
      let kind: Entry.Kind =
        switch attributes[.type] as? FileAttributeType {
        case .typeRegular: .file(try Data(contentsOf: URL(filePath: path)))
        case .typeDirectory: .folder
        case .typeSymbolicLink: .link(to: try manager.destinationOfSymbolicLink(atPath: path))
        default: .other
        }
      entries[name] = Entry(
        kind: kind, written: attributes[.modificationDate] as? Date, inode: (attributes[.systemFileNumber] as? NSNumber)?.intValue)
    }
  }

  var paths: [String] { entries.keys.sorted() }

  /// The files alone, without the list that Tealight keeps for itself.
  var published: [String] {
    paths.filter { path in
      if case .file = entries[path]?.kind { path != ".tealight-manifest.json" } else { false }
    }
  }

  var pages: [String] { published.filter { $0.hasSuffix(".html") } }

  func text(_ path: String) -> String? {
    if case .file(let data) = entries[path]?.kind { String(data: data, encoding: .utf8) } else { nil }
  }

  /// The paths at which the two differ in what is there; in a moment of writing too when `strictly`.
  func changes(to other: Tree, strictly: Bool = false) -> [String] {
    Set(entries.keys).union(other.entries.keys).filter { path in
      strictly ? entries[path] != other.entries[path] : entries[path]?.kind != other.entries[path]?.kind
    }.sorted()
  }
}
