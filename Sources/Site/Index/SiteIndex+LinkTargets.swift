package import Articles
import Diagnostics

extension SiteIndex: LinkTargets {
  package func target(of path: String, from file: String) -> LinkTarget {
    if path.hasPrefix("/") { return published(path) }
    guard let resolved = Self.resolve(path, from: file) else { return .outside }
    if let number = textsByPath[resolved] ?? textsByPath[resolved + "/index.md"] { return text(number, asked: resolved) }
    if attachments[resolved] != nil { return .file(path: resolved, url: settings.link(attachmentURL(resolved, usedBy: file))) }
    if resolved.hasPrefix("Content/assets/"), addresses.contains("/assets/" + resolved.dropFirst("Content/assets/".count)) {
      return .published(url: settings.link("/assets/" + resolved.dropFirst("Content/assets/".count)))
    }
    return .missing
  }

  /// Where links to a text lead.
  func address(of number: Int) -> String { settings.link(text(number).url) }

  package func picture(at path: String, from file: String) -> Picture? {
    let resolved = path.hasPrefix("/assets/") ? "Content" + path : Self.resolve(path, from: file)
    return resolved.flatMap { path in pictures.reading(of: path).map { Picture(path: path, reading: $0) } }
  }

  private func text(_ number: Int, asked: String) -> LinkTarget {
    drafts.contains(number) ? .draft : .page(number)
  }

  private func published(_ path: String) -> LinkTarget {
    switch addresses.owners[path] {
    case .text(let number), .alias(let number): return text(number, asked: path)
    case .generated: return .published(url: settings.link(path))
    case nil: return .missing
    }
  }

  /// Where a file beside a text is published: in the folder of the page that uses it.
  func attachmentURL(_ path: String, usedBy file: String) -> String {
    let folder = file.split(separator: "/").dropLast().joined(separator: "/") + "/"
    let name = path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path.split(separator: "/").last.map(String.init) ?? path
    let page = textsByPath[file].map { text($0).url } ?? "/"
    return page + name
  }

  /// `path` relative to the folder of `file`; nil when it leads out of `Content`.
  static func resolve(_ path: String, from file: String) -> String? {
    let slash = UInt8(ascii: "/")
    let dot = UInt8(ascii: ".")
    let path = Array(path.utf8)
    var resolved: [UInt8] = []
    resolved.reserveCapacity(file.utf8.count + path.count + 1)
    resolved.append(contentsOf: file.utf8)
    resolved.removeSubrange((resolved.lastIndex(of: slash) ?? 0)...)
    var start = 0
    while start < path.count {
      let end = path[start...].firstIndex(of: slash) ?? path.count
      defer { start = end + 1 }
      if end == start || end == start + 1 && path[start] == dot { continue }
      if end == start + 2, path[start] == dot, path[start + 1] == dot {
        guard let parent = resolved.lastIndex(of: slash) else { return nil }
        resolved.removeSubrange(parent...)
      } else {
        if !resolved.isEmpty { resolved.append(slash) }
        resolved.append(contentsOf: path[start..<end])
      }
    }
    guard resolved.elementsEqual("Content".utf8) || resolved.starts(with: "Content/".utf8) else { return nil }
    return String(decoding: resolved, as: UTF8.self)
  }

  package func nearest(to path: String, from file: String) -> String? {
    if path.hasPrefix("/") {
      if addresses.contains(path + "/") { return path + "/" }
      return suggestions.value(.address) { PathSuggestions(addresses.owners.keys) }.nearest(to: path)
    }
    let files = suggestions.value(.file) {
      let assets = addresses.owners.keys.filter { $0.hasPrefix("/assets/") }.map { "Content" + $0 }
      return PathSuggestions(Array(textsByPath.keys) + attachments.keys + assets)
    }
    return Self.resolve(path, from: file).flatMap { files.nearest(to: $0, besides: file) }.map { Self.path(to: $0, from: file) }
  }

  /// What a path that leads nowhere can be taken for.
  enum Suggested {
    case address
    case file
  }

  /// How `file` writes the path of another file.
  private static func path(to other: String, from file: String) -> String {
    let here = file.split(separator: "/").dropLast()
    let there = other.split(separator: "/")
    let shared = zip(here, there).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: here.count - shared) + there.dropFirst(shared)).joined(separator: "/")
  }
}
