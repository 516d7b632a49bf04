package import Articles
package import Diagnostics

/// An article or page as the rest of the site knows it: what its front matter says, and where it will be read.
package final class IndexedText: Sendable {
  package enum Kind: Sendable {
    case article
    case page
  }

  package let kind: Kind
  package let path: String
  package let size: Int
  package let metadata: Metadata
  /// The path of its page from the site's root, with slashes at both ends.
  package let url: String
  /// Whether this build publishes it: no draft, or drafts are asked for.
  package let isPublished: Bool
  /// What is wrong with its front matter, its size or its file.
  package let diagnostics: [Diagnostic]
  /// Whether the file could be read and is small enough to be looked at.
  package let isReadable: Bool

  private init(
    kind: Kind, _ file: Inventory.File, _ metadata: Metadata, _ inputs: IndexInputs, _ diagnostics: [Diagnostic], isReadable: Bool
  ) {
    self.kind = kind
    path = file.path
    size = file.size
    self.metadata = metadata
    url = Self.url(of: file.path, kind: kind, slug: metadata.slug?.value)
    isPublished = !metadata.isDraft || inputs.includesDrafts
    self.diagnostics = diagnostics
    self.isReadable = isReadable
  }
}

extension IndexedText {
  /// Reads the front matter of one file: its first kilobytes, or all of it where they do not hold the front matter's end.
  static func read(_ file: Inventory.File, kind: Kind, _ tree: any SiteTree, _ inputs: IndexInputs) -> IndexedText {
    let specs = kind == .article ? inputs.schema.fields : FieldSpec.ofPages
    do {
      if let problem = TooLarge.check(file: file.path, size: file.size, limit: inputs.settings.largestFile) {
        return IndexedText(kind: kind, file, Self.placeholder(file, specs), inputs, [problem], isReadable: false)
      }
      let source = try Self.opening(of: file, tree)
      let (metadata, findings) = Metadata.read(source, specs)
      return IndexedText(
        kind: kind, file, metadata, inputs, findings + ArticleRules.checkAllowances(metadata, in: source, catalogue: inputs.catalogue),
        isReadable: true)
    } catch {
      return IndexedText(
        kind: kind, file, Self.placeholder(file, specs), inputs, [UnreadableFile.diagnostic(file.path, error.reason)], isReadable: false)
    }
  }

  private static let openingSize = 4096

  private static func opening(of file: Inventory.File, _ tree: any SiteTree) throws(MachineError) -> Source {
    let opening = try tree.read(file.path, limit: openingSize)
    let source = Source(path: file.path, bytes: opening)
    if opening.count < openingSize { return source }
    // A closing line that the cut goes through may be a longer line.
    if case .success(let block) = FrontMatterBlock.find(in: opening, content: source.content), block.whole.end < opening.count {
      return source
    }
    return Source(path: file.path, bytes: try tree.read(file.path))
  }

  private static func placeholder(_ file: Inventory.File, _ specs: [FieldSpec]) -> Metadata {
    Metadata.read(Source(path: file.path, bytes: []), specs).0
  }

  /// `/articles/SLUG/` for an article in whatever folder; the folders and the name for a page. `x/index.md` is named after its folder.
  private static func url(of path: String, kind: Kind, slug: String?) -> String {
    var parts = path.dropLast(3).split(separator: "/").dropFirst(2).map(String.init)
    if parts.count > 1, parts.last == "index" { parts.removeLast() }
    let own = slug ?? parts.last.map { Slug.make(from: $0) } ?? ""
    let name = own.isEmpty ? "text" : Slug.shortened(own)
    switch kind {
    case .article:
      return "/articles/\(name)/"
    case .page:
      let folders = parts.dropLast().map { Slug.shortened(Slug.make(from: $0)) }.filter { !$0.isEmpty }
      return "/" + (folders + [name]).joined(separator: "/") + "/"
    }
  }
}

/// What reading an index needs to know besides the files.
package struct IndexInputs: Sendable {
  package let settings: SiteSettings
  package let schema: ArticleSchema
  package let catalogue: [Rule]
  package let includesDrafts: Bool
}
