import Foundation

/// The site at the root of the repository.
enum SampleSite {
  static let root: URL = (1...4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }

  static func read(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: name), encoding: .utf8)
  }

  /// Copies its content and templates to a folder of their own.
  static func copy() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["Content", "Templates"] { try folder.copy(from: root.appending(path: name).path(percentEncoded: false), to: name) }
    return folder
  }
}
