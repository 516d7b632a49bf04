/// All crisis lines the site knows, in the order of the file: the only source of numbers.
package struct Registry: Sendable, Equatable {
  package let lines: [CrisisLine]
  private let byRegion: [String: [Int]]
  private let byDigits: [String: [Int]]

  package init(_ lines: [CrisisLine] = []) {
    self.lines = lines
    byRegion = Dictionary(grouping: lines.indices) { lines[$0].region.code }
    var byDigits: [String: [Int]] = [:]
    for (index, line) in lines.enumerated() {
      let numbers = line.channels.flatMap { [$0.dial, $0.display] }.compactMap { $0.map(Self.digits) }
      for number in Set(numbers) where !number.isEmpty { byDigits[number, default: []].append(index) }
    }
    self.byDigits = byDigits
  }

  package func lines(in region: Region) -> [CrisisLine] {
    (byRegion[region.code] ?? []).map { lines[$0] }
  }

  /// The lines with a number of these digits.
  package func lines(withDigits digits: String) -> [CrisisLine] {
    (byDigits[digits] ?? []).map { lines[$0] }
  }

  /// The lines that are reached at this address: a chat, or the service's own site.
  package func lines(at url: String) -> [CrisisLine] {
    let wanted = Self.comparable(url)
    return lines.filter { line in
      line.website.map(Self.comparable) == wanted || line.channels.contains { $0.url.map(Self.comparable) == wanted }
    }
  }

  package static func digits(_ text: String) -> String {
    String(text.unicodeScalars.filter { ("0"..."9").contains($0) })
  }

  private static func comparable(_ url: String) -> Substring {
    let rest = url.lowercased().drop { $0 != ":" }.dropFirst(3)
    let host = rest.hasPrefix("www.") ? rest.dropFirst(4) : rest
    return host.hasSuffix("/") ? host.dropLast() : host
  }
}
