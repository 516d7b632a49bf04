import ArgumentParser
import Site

/// The site that a command looks at.
struct SiteArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The folder of the site.", valueName: "site"), completion: .directory)
  var site = "."

  /// The site's folder as a tree; ends the process when there is no such site.
  func tree() throws -> DiskTree {
    try SiteFolder.open(site)
  }

  /// The site's folder as it goes in front of a file's path in messages for people and for code hosts.
  var folder: String {
    SiteFolder.prefix(of: site)
  }
}
