import Articles
import Diagnostics
import Mustache

/// The files of `Templates/assets`, published under names that hold a hash of their content, so that browsers may keep them for ever.
struct ThemeAssets: Sendable {
  struct File: Sendable {
    /// The address under the site's root.
    let url: String
    let bytes: [UInt8]
  }

  let files: [File]
  /// `asset` for templates: the file `icons/leaf.svg` is `asset.icons.leaf.svg`.
  let record: Record

  static func read(_ inventory: Inventory, _ tree: any SiteTree, _ settings: SiteSettings) throws(MachineError) -> (
    ThemeAssets, [Diagnostic]
  ) {
    var originals: [String: [UInt8]] = [:]
    var diagnostics: [Diagnostic] = []
    for file in inventory.themeAssets {
      let bytes = try tree.read(file.path)
      originals[String(file.path.dropFirst("Templates/assets/".count))] = bytes
      guard file.path.hasSuffix(".css") else { continue }
      let source = Source(path: file.path, bytes: bytes)
      diagnostics += CSSRequests.external(in: bytes).filter { !$0.address.hasPrefix(settings.baseURL + "/") }.map {
        ThirdPartyRequest.diagnostic($0.address, at: Span($0.range.lowerBound, $0.range.upperBound), in: source, page: nil)
      }
    }
    var naming = AssetNaming(originals: originals)
    let names = originals.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let files = names.map { name in
      let published = naming.published(name)
      return File(url: "/assets/" + published.name, bytes: published.bytes)
    }
    let record = AssetTree(zip(names, files).map { ($0, settings.link($1.url)) }).record
    return (ThemeAssets(files: files, record: record), diagnostics)
  }
}

/// Gives each file its name with a hash. A style sheet that names other files gets their published names first, so its own hash changes with theirs.
private struct AssetNaming {
  let originals: [String: [UInt8]]
  private var done: [String: (name: String, bytes: [UInt8])] = [:]
  private var open: Set<String> = []

  init(originals: [String: [UInt8]]) {
    self.originals = originals
  }

  mutating func published(_ name: String) -> (name: String, bytes: [UInt8]) {
    if let known = done[name] { return known }
    var bytes = originals[name] ?? []
    if name.hasSuffix(".css"), open.insert(name).inserted {
      bytes = rewritten(CompactStyle.bytes(bytes), of: name)
      open.remove(name)
    }
    let result = (name: hashed(name, bytes), bytes: bytes)
    done[name] = result
    return result
  }

  private mutating func rewritten(_ sheet: [UInt8], of name: String) -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    let folder = name.split(separator: "/").dropLast().joined(separator: "/")
    for (address, range) in CSSRequests.addresses(in: sheet) {
      let target = folder.isEmpty ? address : folder + "/" + address
      guard originals[target] != nil, !open.contains(target) else { continue }
      let file = published(target).name.split(separator: "/").last.map(String.init) ?? address
      let path = address.split(separator: "/").dropLast().map { $0 + "/" }.joined()
      result += sheet[copied..<range.lowerBound] + Array((path + file).utf8)
      copied = range.upperBound
    }
    return result + sheet[copied...]
  }

  /// `style.css` with the content's hash: `style.1f0e…9c.css`.
  private func hashed(_ name: String, _ bytes: [UInt8]) -> String {
    let digits = String(ContentHash.value(of: bytes), radix: 16)
    let hash = String(repeating: "0", count: 16 - digits.count) + digits
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard let file = parts.last, let dot = file.lastIndex(of: ".") else { return name + "." + hash }
    return (parts.dropLast().map(String.init) + ["\(file[..<dot]).\(hash)\(file[dot...])"]).joined(separator: "/")
  }
}

/// Files by the parts of their names, as records inside records.
private struct AssetTree {
  private var children: [String: AssetTree] = [:]
  private var url: String?

  init(_ files: [(name: String, url: String)]) {
    for file in files { add(file.name.split { $0 == "/" || $0 == "." }.map(String.init)[...], url: file.url) }
  }

  private init() {}

  private mutating func add(_ parts: ArraySlice<String>, url: String) {
    guard let first = parts.first else {
      self.url = url
      return
    }
    children[first, default: AssetTree()].add(parts.dropFirst(), url: url)
  }

  var record: Record {
    let sorted = children.sorted { $0.key < $1.key }
    let values = sorted.map { child -> (Field, Value) in
      // A file is what its own name says, also when others go on from there: `style.css` beside `style.css.map`.
      if child.value.url != nil {
        return (Field(child.key, .text, "The address of this file."), .text(child.value.url))
      }
      let record = child.value.record
      return (Field(child.key, .record(record.layout), "Files whose names go on from here."), .record(record))
    }
    return Record(Layout("asset", values.map(\.0)), values.map(\.1))
  }
}

/// A 64-bit FNV-1a hash: quick, the same everywhere, and good enough to tell versions of a file apart. It protects against no one.
enum ContentHash {
  static func value(of bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
