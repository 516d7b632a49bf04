import Diagnostics

extension Document {
  /// Writes the document as HTML, byte for byte as libcmark-gfm does, with these exceptions: headings directly under the document
  /// have ids; raw HTML is left out; a link or image whose scheme `URLSafety` does not allow has no address.
  ///
  /// - Parameters:
  ///   - destinations: what to write as the address of a link or image, by the index of its node, in place of the author's. It is
  ///     escaped like the author's and must be safe like it.
  ///   - images: what to write of an image besides its address and its description, by the index of its node.
  ///   - skipping: top-level blocks of which nothing is written.
  package func render(
    destinations: [Int: String] = [:], images: [Int: ImageMarkup] = [:], skipping: Set<Int> = []
  ) -> RenderedBody {
    text.withUnsafeBufferPointer { text in
      var renderer = Renderer(
        document: self, text: text, destinations: destinations, images: images, capacity: body.length + body.length / 2 + 256)
      var blocks: [Range<Int>] = []
      var footnotesStart: Int?
      for block in children(of: 0) {
        let start = renderer.output.count
        if case .footnoteDefinition = nodes[block].kind {
          if footnotesStart == nil {
            footnotesStart = start
            renderer.openFootnotes()
          }
          renderer.render(block)
        } else {
          if !skipping.contains(block) { renderer.render(block) }
          blocks.append(start..<renderer.output.count)
        }
      }
      if footnotesStart != nil { renderer.closeFootnotes() }
      let end = renderer.output.count
      return RenderedBody(bytes: renderer.output.bytes, blocks: blocks, footnotes: (footnotesStart ?? end)..<end)
    }
  }

  /// The HTML of what stands inside the lines of node `index`: the inline children of a paragraph, heading, table cell or inline.
  /// Of any other block, that of its first paragraph or heading, if its first child is one: for a list item, its own line of text.
  package func renderInline(
    childrenOf index: Int, destinations: [Int: String] = [:], images: [Int: ImageMarkup] = [:]
  ) -> [UInt8] {
    var holder = index
    if nodes[index].kind.isBlock, !nodes[index].kind.holdsInlines {
      guard nodes[index].end > index + 1, nodes[index + 1].kind.holdsInlines else { return [] }
      holder = index + 1
    }
    return text.withUnsafeBufferPointer { text in
      var renderer = Renderer(document: self, text: text, destinations: destinations, images: images, capacity: 512)
      for child in children(of: holder) { renderer.render(child) }
      return renderer.output.bytes
    }
  }
}
