import Site

/// The folder that a command was told to look at.
enum SiteFolder {
  /// The folder as a tree; ends the process when there is no such site.
  static func open(_ site: String) throws -> DiskTree {
    guard let tree = DiskTree(site) else {
      Console.complain("there is no folder `\(site)`")
      throw ExitStatus.noSuchSite
    }
    guard try tree.hasContent() else {
      Console.complain("`\(site)` is no site: it has no `Content` folder with a `site.yml`")
      throw ExitStatus.noSuchSite
    }
    return tree
  }

  /// The folder as it goes in front of a file's path in messages for people and for code hosts.
  static func prefix(of site: String) -> String {
    if site == "." || site == "./" { return "" }
    return site.hasSuffix("/") ? site : site + "/"
  }
}
