import Articles
import Bytes
import Diagnostics
import YAML

/// A file `Content/strings/LANG.yml`, read.
struct StringsFile: Sendable {
  let source: Source
  let strings: SiteStrings
  /// Its texts that pages can show, where they stand.
  let shownTexts: [Placed<String>]

  /// The language that a file is named after; nil for a name that is none.
  static func language(of path: String) -> LanguageTag? {
    LanguageTag(String(path.dropFirst(SiteFiles.strings.count).dropLast(".yml".count)))
  }

  init(_ source: Source, _ strings: SiteStrings) {
    self.source = source
    self.strings = strings
    if case .success(let node) = parse(source, source.content), let node { shownTexts = Self.texts(in: node) } else { shownTexts = [] }
  }

  private static func texts(in node: Node) -> [Placed<String>] {
    switch node.kind {
    case .scalar(let scalar): [Placed(scalar.text, at: node.span)]
    case .sequence(let items): items.flatMap(texts)
    case .mapping(let entries): entries.flatMap { texts(in: $0.value) }
    }
  }
}

extension SiteSettings {
  /// Gives each edition its words: those of the file named after its language, else after its base language. English has words without a
  /// file; any other language that lacks one is reported.
  ///
  /// - Parameter read: reads a file; nil with findings for one that is no text.
  mutating func readStrings(
    _ files: [Inventory.File], _ diagnostics: inout [Diagnostic],
    _ read: (Inventory.File, inout [Diagnostic]) throws(MachineError) -> Source?
  ) throws(MachineError) -> [StringsFile] {
    let tags = editions.map(\.language)
    let paths = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    func file(for language: LanguageTag) -> String? {
      [language.tag, language.base].map { "\(SiteFiles.strings)\($0).yml" }.first { paths[$0] != nil }
    }
    let used = Set(tags.compactMap(file))
    var all: [String: StringsFile] = [:]
    for entry in files {
      guard let language = StringsFile.language(of: entry.path) else {
        diagnostics.append(MisnamedStrings.diagnostic(entry.path))
        continue
      }
      guard let source = try read(entry, &diagnostics) else { continue }
      let (strings, findings) = SiteStrings.read(source, language: language, isUsed: used.contains(entry.path))
      diagnostics += findings
      if used.contains(entry.path) { all[entry.path] = StringsFile(source, strings) }
    }
    func spoken(_ edition: Edition) -> Edition {
      guard let path = file(for: edition.language) else {
        if edition.language.base != LanguageTag.english.base {
          diagnostics.append(MissingFile.diagnostic("\(SiteFiles.strings)\(edition.language.base).yml"))
        }
        return edition
      }
      return all[path].map { edition.with($0.strings, Digest($0.source.bytes)) } ?? edition
    }
    main = spoken(main)
    others = others.map(spoken)
    return all.values.sorted { $0.source.path < $1.source.path }
  }
}
