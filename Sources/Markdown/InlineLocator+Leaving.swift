extension InlineLocator {
  private mutating func end(_ index: Int) {
    places[index - firstInline].range = places[index - firstInline].range.lowerBound..<cursor
  }

  mutating func enterLink(_ index: Int) -> Opening? {
    switch byte(at: cursor) {
    case UInt8(ascii: "["):
      cursor += 1
      return .bracket
    case UInt8(ascii: "<"):
      cursor += 1
      return .angle
    default:
      // An address that stands bare in a text has a child that is it; an empty link does not look like this.
      return document.nodes[index].end > index + 1 ? .bare : nil
    }
  }

  /// Moves the cursor over what stands after a node's children; false if it is not there.
  mutating func leave(_ index: Int, _ opening: Opening) -> Bool {
    let start = places[index - firstInline].range.lowerBound
    switch opening {
    case .nothing:
      return true
    case .delimiters(let byte, let length):
      guard run(of: byte, at: cursor) >= length else { return false }
      cursor += length
    case .bare:
      places[index - firstInline].destination = start..<cursor
    case .angle:
      guard byte(at: cursor) == UInt8(ascii: ">") else { return false }
      places[index - firstInline].destination = (start + 1)..<cursor
      cursor += 1
    case .bracket:
      guard byte(at: cursor) == UInt8(ascii: "]") else { return false }
      let textStart = start + (document.nodes[index].kind == .image ? 2 : 1)
      cursor += 1
      leaveBracket(index, text: textStart..<(cursor - 1))
    }
    end(index)
    return true
  }

  /// Moves the cursor over `(destination "title")`, `[label]`, `[]` or nothing.
  private mutating func leaveBracket(_ index: Int, text: Range<Int>) {
    if let tail = InlineLinkTail(content.bytes, at: cursor), isWritten(document.destination(of: index), at: tail.destination) {
      places[index - firstInline].destination = tail.destination
      cursor = tail.end
    } else if let label = LinkSyntax.label(content.bytes, at: cursor) {
      let isCollapsed = content.bytes[label.inner].allSatisfy(ASCII.isSpace)
      places[index - firstInline].label = isCollapsed ? text : label.inner
      cursor = label.end
    } else {
      places[index - firstInline].label = text
    }
  }

  /// Whether a destination can have been read from what stands at `range`: what holds escapes or references is believed.
  private func isWritten(_ destination: ArraySlice<UInt8>, at range: Range<Int>) -> Bool {
    let written = content.bytes[range]
    return written.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") || $0 == 0 } || written == destination
  }
}
