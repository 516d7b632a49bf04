/// Makes whole addresses of the paths in HTML that leaves its site.
enum WholeAddresses {
  /// - Parameters:
  ///   - html: as the templates write it: with quotation marks around the values of attributes, which are escaped in texts.
  ///   - origin: scheme and host of the site.
  ///   - page: the whole address of the page, for what leads to a place in it.
  static func html(_ html: [UInt8], origin: String, page: String) -> [UInt8] {
    var whole: [UInt8] = []
    whole.reserveCapacity(html.count + html.count / 4)
    var start = 0
    while let quote = html[start...].firstIndex(of: UInt8(ascii: "\"")) {
      whole += html[start...quote]
      start = quote + 1
      guard isAddress(html[..<quote]), start < html.count else { continue }
      let isOwnHost = start + 1 < html.count && html[start + 1] == UInt8(ascii: "/")
      switch html[start] {
      case UInt8(ascii: "#"): whole += page.utf8
      case UInt8(ascii: "/") where !isOwnHost: whole += origin.utf8
      default: break
      }
    }
    return whole + html[start...]
  }

  /// Whether an attribute with an address is what these bytes end in.
  private static func isAddress(_ head: ArraySlice<UInt8>) -> Bool {
    [" href=", " src="].contains { head.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}
