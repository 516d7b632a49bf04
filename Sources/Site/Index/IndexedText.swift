package import Articles
import Bytes
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
  /// The language it is written in: its own, that of its folder, or the site's.
  package let language: LanguageTag
  /// The number of the edition that it belongs to.
  package let edition: Int
  /// The path of its page from the site's root, with slashes at both ends.
  package let url: String
  /// Whether this build publishes it: no draft, or drafts are asked for.
  package let isPublished: Bool
  /// What is wrong with its front matter, its size or its file.
  package let diagnostics: [Diagnostic]
  /// Whether the file could be read and is small enough to be looked at.
  package let isReadable: Bool
  let stamp: Stamp?
  /// The digest of everything up to the text itself.
  let opening: Digest
  /// The digest of what other pages can show of it.
  let shown: Digest
  /// What the last build knew of it.
  let remembered: RememberedText?

  private init(
    kind: Kind, _ file: Inventory.File, _ metadata: Metadata, _ inputs: IndexInputs, _ diagnostics: [Diagnostic], isReadable: Bool,
    opening: Digest, remembered: RememberedText?
  ) {
    self.kind = kind
    self.opening = opening
    self.remembered = remembered
    path = file.path
    size = file.size
    stamp = file.stamp
    self.metadata = metadata
    let language = TextLanguage(file.path, named: metadata.language, inputs.settings)
    self.language = language.tag
    edition = language.edition
    url = Self.url(
      of: file.path, kind: kind, slug: metadata.slug?.value, inputs.settings.edition(language.edition),
      isInLanguageFolder: language.isInLanguageFolder)
    isPublished = !metadata.isDraft || inputs.includesDrafts
    self.diagnostics = diagnostics
    self.isReadable = isReadable
    let (url, isPublished, minutes) = (url, isPublished, ReadingTime.minutes(bytes: file.size))
    shown = Digest.make {
      $0.add(opening)
      $0.add(url)
      $0.add(isPublished)
      $0.add(minutes)
    }
  }
}

extension IndexedText {
  /// Reads the front matter of one file: its first kilobytes, or all of it where they do not hold the front matter's end. A file that is as
  /// it was in the last build is not read.
  static func read(_ file: Inventory.File, kind: Kind, _ tree: any SiteTree, _ inputs: IndexInputs) -> IndexedText {
    let remembered = inputs.memory?.text(file.path)
    if let remembered, let stamp = file.stamp, stamp == remembered.stamp {
      let opening = remembered.opening
      return IndexedText(
        kind: kind, file, opening.metadata, inputs, opening.diagnostics, isReadable: opening.isReadable, opening: opening.digest,
        remembered: remembered)
    }
    let specs = kind == .article ? inputs.schema.fields : FieldSpec.ofPages
    do {
      if let problem = TooLarge.check(file: file.path, size: file.size, limit: inputs.settings.largestFile) {
        return unread(file, kind: kind, inputs, problem)
      }
      let source = try Self.opening(of: file, tree)
      let (metadata, findings) = Metadata.read(source, specs)
      let more =
        ArticleRules.checkAllowances(metadata, in: source, catalogue: inputs.catalogue)
        + UnknownLanguage.check(metadata, in: source, inputs.settings)
      return IndexedText(
        kind: kind, file, metadata, inputs, findings + more, isReadable: true, opening: digest(of: source.bytes, metadata),
        remembered: remembered)
    } catch {
      return unread(file, kind: kind, inputs, UnreadableFile.diagnostic(file.path, error.reason))
    }
  }

  /// A text of which nothing but its name is known.
  static func unread(_ file: Inventory.File, kind: Kind, _ inputs: IndexInputs, _ problem: Diagnostic?) -> IndexedText {
    let metadata = Metadata.read(Source(path: file.path, bytes: []), []).0
    return IndexedText(
      kind: kind, file, metadata, inputs, [problem].compactMap(\.self), isReadable: false, opening: Digest([]), remembered: nil)
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

  /// The digest of the bytes up to the text itself.
  static func digest(of bytes: [UInt8], _ metadata: Metadata) -> Digest {
    Digest(bytes.prefix(metadata.body.start))
  }

  /// `/articles/SLUG/` for an article in whatever folder; the folders and the name for a page, without the folder of a language.
  /// `x/index.md` is named after its folder.
  private static func url(of path: String, kind: Kind, slug: String?, _ edition: Edition, isInLanguageFolder: Bool) -> String {
    var parts = Array(path.utf8).dropLast(3).split(separator: UInt8(ascii: "/")).dropFirst(isInLanguageFolder ? 3 : 2)
    if parts.count > 1, parts.last?.elementsEqual("index".utf8) == true { parts.removeLast() }
    let own = slug ?? parts.last.map { Slug.make(from: String(decoding: $0, as: UTF8.self)) } ?? ""
    let name = own.isEmpty ? "text" : Slug.shortened(own)
    switch kind {
    case .article:
      return edition.articles + name + "/"
    case .page:
      let folders = parts.dropLast().map { Slug.shortened(Slug.make(from: String(decoding: $0, as: UTF8.self))) }.filter { !$0.isEmpty }
      return edition.home + (folders + [name]).joined(separator: "/") + "/"
    }
  }
}

/// What reading an index needs to know besides the files.
package final class IndexInputs: Sendable {
  package let settings: SiteSettings
  package let schema: ArticleSchema
  package let catalogue: [Rule]
  package let includesDrafts: Bool
  let memory: BuildMemory?

  init(settings: SiteSettings, schema: ArticleSchema, catalogue: [Rule], includesDrafts: Bool, memory: BuildMemory?) {
    self.settings = settings
    self.schema = schema
    self.catalogue = catalogue
    self.includesDrafts = includesDrafts
    self.memory = memory
  }
}
