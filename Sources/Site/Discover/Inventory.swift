package import Diagnostics

/// What a site is made of: its files by what they are for. Made once, before anything is read.
package struct Inventory: Sendable, Equatable {
  package struct File: Sendable, Equatable {
    package let path: String
    package let size: Int
    /// Nil where only its bytes tell whether it is the same as before.
    package let stamp: Stamp?
  }

  package internal(set) var settings: File?
  package internal(set) var schema: File?
  package internal(set) var registry: File?
  /// Nil for a site without incidents.
  package internal(set) var incidents: File?
  /// `Content/strings/*.yml`: the words of the site in its languages.
  package internal(set) var strings: [File] = []
  package internal(set) var articles: [File] = []
  package internal(set) var pages: [File] = []
  /// Files beside articles and pages, by path: they are published where a text uses them.
  package internal(set) var attachments: [String: File] = [:]
  /// `Content/assets`: published as they are.
  package internal(set) var assets: [File] = []
  /// `Templates/*.html`, `Templates/partials/**.html` and `Templates/card.svg`.
  package internal(set) var templates: [File] = []
  /// `Templates/assets`: published with their hash in the name.
  package internal(set) var themeAssets: [File] = []
}

extension Inventory {
  /// How many files the site has.
  var count: Int {
    [settings, schema, registry, incidents].count { $0 != nil } + strings.count + articles.count + pages.count + attachments.count
      + assets.count
      + templates.count + themeAssets.count
  }

  var textCount: Int { articles.count + pages.count }

  var bytesOfTexts: Int { (articles + pages).reduce(0) { $0 + $1.size } }

  /// Lists the site. What cannot be read, and links that leave the site, are reported.
  package static func discover(_ tree: any SiteTree) throws(MachineError) -> (Inventory, [Diagnostic]) {
    var inventory = Inventory()
    var diagnostics: [Diagnostic] = []
    for entry in try tree.entries(below: "Content") + tree.entries(below: "Templates") {
      switch entry.kind {
      case .file(let size, let stamp):
        inventory.add(File(path: entry.path, size: size, stamp: stamp))
        if IgnoredText.isOne(entry.path) { diagnostics.append(IgnoredText.diagnostic(entry.path)) }
      case .strayLink: diagnostics.append(StrayLink.diagnostic(entry.path))
      case .unreadable(let reason): diagnostics.append(UnreadableFile.diagnostic(entry.path, reason))
      }
    }
    return (inventory, diagnostics)
  }

  private mutating func add(_ file: File) {
    let path = file.path
    // Nearly all files of a large site are articles.
    if path.hasPrefix("Content/articles/") {
      if path.hasSuffix(".md") { articles.append(file) } else { attachments[path] = file }
    } else if path == SiteFiles.settings {
      settings = file
    } else if path == SiteFiles.schema {
      schema = file
    } else if path == SiteFiles.registry {
      registry = file
    } else if path == SiteFiles.incidents {
      incidents = file
    } else if path.hasPrefix(SiteFiles.strings), path.hasSuffix(".yml") {
      strings.append(file)
    } else if path.hasPrefix("Content/pages/") {
      if path.hasSuffix(".md") { pages.append(file) } else { attachments[path] = file }
    } else if path.hasPrefix("Content/assets/") {
      assets.append(file)
    } else if path.hasPrefix("Templates/assets/") {
      themeAssets.append(file)
    } else if path.hasPrefix("Templates/"), path.hasSuffix(".html") || path == "Templates/" + CardView.template {
      templates.append(file)
    }
  }
}

/// The names of the site owner's files.
package enum SiteFiles {
  package static let settings = "Content/site.yml"
  package static let schema = "Content/article-schema.yml"
  package static let registry = "Content/crisis-lines.yml"
  package static let incidents = "Content/incidents.yml"
  /// The folder of the strings files.
  package static let strings = "Content/strings/"
}
