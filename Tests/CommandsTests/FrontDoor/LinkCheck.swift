import Foundation

/// Follows the links of a built page inside the output, as a browser would on a plain file server.
enum LinkCheck {
  /// The addresses of a page that lead to no file, or to an id that the target does not have. `base` is the path under which the site stands.
  static func broken(in page: HTMLPage, of path: String, _ output: Tree, base: String = "") -> [String] {
    page.addresses.filter { address in
      if address.hasPrefix("#") { return !page.ids.contains(String(address.dropFirst())) }
      if address.firstMatch(of: #/^[a-z]+:/#) != nil { return false }
      guard address.hasPrefix(base + "/") else { return true }
      let parts = address.dropFirst(base.count + 1).split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0]).removingPercentEncoding ?? String(parts[0])
      let file = name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name
      guard let target = output.entries[file], case .file = target.kind else { return true }
      guard parts.count == 2, let text = output.text(file) else { return false }
      return !HTMLPage(text).ids.contains(String(parts[1]))
    }
  }

  static func repeatedIDs(in page: HTMLPage) -> [String] {
    Dictionary(grouping: page.ids, by: { $0 }).filter { $0.value.count > 1 }.keys.sorted()
  }
}
