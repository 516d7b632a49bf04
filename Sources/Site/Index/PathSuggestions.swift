import Diagnostics

/// The paths of a site, by which it is guessed what a path that leads nowhere was meant to be: one that ends in the same name elsewhere, or
/// in the name that is most like it.
final class PathSuggestions: Sendable {
  private let pathsByName: [String: [String]]
  private let names: SuggestionIndex

  init(_ paths: some Sequence<String>) {
    pathsByName = Dictionary(grouping: paths) { Self.name(of: $0) }
    names = SuggestionIndex(pathsByName.keys.filter { !$0.isEmpty })
  }

  /// Of several paths with the same name, the one that begins most like `path`; of several that do, the first in order of their bytes.
  ///
  /// - Parameter own: a path that is not meant, since it is the one of the text that asks.
  func nearest(to path: String, besides own: String? = nil) -> String? {
    let folder = Self.folder(of: path)
    func paths(named name: String) -> [String] {
      (pathsByName[name] ?? []).filter { candidate in
        // Nearly every name is like a very short one.
        candidate != own && (name.count >= Self.shortestDistinct || Self.folder(of: candidate) == folder)
      }
    }
    guard let name = names.nearest(to: Self.name(of: path), where: { !paths(named: $0).isEmpty }) else { return nil }
    return paths(named: name).min { one, other in
      let (like, likeOther) = (Self.sharedStart(one, path), Self.sharedStart(other, path))
      return like != likeOther ? like > likeOther : one.precedesInBytes(other)
    }
  }

  private static let shortestDistinct = 4

  /// The last part of a path as people call it: without `.md`, `.html` or a slash at its end, and that of the folder for an `index`.
  private static func name(of path: String) -> String {
    var parts = path.split(separator: "/")
    if parts.count > 1, parts.last == "index.md" || parts.last == "index.html" { parts.removeLast() }
    guard let last = parts.last else { return "" }
    for ending in [".md", ".html"] where last.hasSuffix(ending) { return String(last.dropLast(ending.count)) }
    return String(last)
  }

  /// The path up to its last part.
  private static func folder(of path: String) -> Substring {
    let path = path.hasSuffix("/") ? path.dropLast() : path[...]
    return path.lastIndex(of: "/").map { path[...$0] } ?? ""
  }

  private static func sharedStart(_ one: String, _ other: String) -> Int {
    zip(one.utf8, other.utf8).prefix { $0 == $1 }.count
  }
}
