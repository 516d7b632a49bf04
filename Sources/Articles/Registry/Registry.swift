/// All crisis lines the site knows, in the order of the file: the only source of numbers. It never changes, and is shared by all that ask it.
package final class Registry: Sendable, Equatable {
  package let lines: [CrisisLine]
  /// What digits mean, and what near them.
  package let numbers: NumberIndex
  /// Where services are named in a text.
  let names: NameIndex
  /// The hosts of all sites, chats and retired addresses of the lines.
  let hosts: Set<String>
  /// Wordings of earlier times, in lower case.
  let retiredPhrases: [(line: Int, words: [UInt8])]
  /// Addresses of earlier times, as they can be compared.
  let retiredAddresses: [(line: Int, address: String)]
  let selections = Selections()
  private let byRegion: [String: [Int]]
  private let byID: [String: Int]

  package init(_ lines: [CrisisLine] = []) {
    self.lines = lines
    byRegion = Dictionary(grouping: lines.indices) { lines[$0].region.code }
    byID = Dictionary(lines.indices.map { (lines[$0].id, $0) }) { first, _ in first }
    numbers = NumberIndex(lines)
    names = NameIndex(lines)
    hosts = Set(
      lines.flatMap { line in [line.website].compactMap { $0 } + line.channels.compactMap(\.url) + line.retiredURLs }
        .map { String(WebAddress.host($0)) })
    retiredPhrases = lines.enumerated().flatMap { index, line in line.retiredPhrases.map { (index, Array($0.lowercased().utf8)) } }
    retiredAddresses = lines.enumerated().flatMap { index, line in
      line.retiredURLs.map { (index, String(WebAddress.comparable($0))) }
    }
  }

  package func line(_ id: String) -> CrisisLine? {
    byID[id].map { lines[$0] }
  }

  /// The lines of exactly this region.
  package func lines(in region: Region) -> [CrisisLine] {
    (byRegion[region.code] ?? []).map { lines[$0] }
  }

  /// The lines that are reached at this address: a chat, or the service's own site.
  package func lines(at url: String) -> [CrisisLine] {
    let wanted = WebAddress.comparable(url)
    return lines.filter { line in
      line.website.map(WebAddress.comparable) == wanted || line.channels.contains { $0.url.map(WebAddress.comparable) == wanted }
    }
  }

  /// The line whose address this was in earlier times, or a page below it.
  func lineOnce(at url: String) -> CrisisLine? {
    let wanted = WebAddress.comparable(url)
    return retiredAddresses.first { wanted == $0.address || wanted.hasPrefix($0.address + "/") }.map { lines[$0.line] }
  }

  package static func == (one: Registry, other: Registry) -> Bool { one.lines == other.lines }

  package static func digits(_ text: String) -> String {
    String(text.unicodeScalars.filter { ("0"..."9").contains($0) })
  }
}

/// Addresses of the web as far as they can be compared.
enum WebAddress {
  /// An address without its scheme, `www.`, letter case, and the slash at its end.
  static func comparable(_ url: String) -> Substring {
    let rest = url.lowercased().drop { $0 != ":" }.dropFirst(3)
    let host = rest.hasPrefix("www.") ? rest.dropFirst(4) : rest
    return host.hasSuffix("/") ? host.dropLast() : host
  }

  /// The host of an address, as `comparable` has it.
  static func host(_ url: String) -> Substring {
    comparable(url).prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
  }
}
