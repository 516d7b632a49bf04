extension Renderer {
  mutating func openFootnotes() {
    output.append("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
  }

  mutating func closeFootnotes() {
    output.append("</ol>\n</section>\n")
  }

  mutating func openFootnote(_ index: Int) {
    hasWrittenBackReferences = false
    output.append("<li id=\"fn-")
    appendURL(nodes[index].literal)
    output.append("\">\n")
  }

  mutating func closeFootnote(_ index: Int, references: Int32) {
    if !hasWrittenBackReferences {
      appendBackReferences(of: index, references: references)
      output.append("\n")
    }
    output.append("</li>\n")
  }

  /// The links from a footnote back to each of its references.
  mutating func appendBackReferences(of definition: Int, references: Int32) {
    hasWrittenBackReferences = true
    for occurrence in 1...max(1, references) {
      if occurrence > 1 { output.append(" ") }
      output.append("<a href=\"#fnref-")
      appendURL(nodes[definition].literal)
      appendSuffix(occurrence)
      output.append("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
      if occurrence > 1 {
        output.append("<sup class=\"footnote-ref\">")
        append(Int(occurrence))
        output.append("</sup>")
      }
      output.append("</a>")
    }
  }

  mutating func renderFootnoteReference(number: Int32, occurrence: Int32) {
    guard let definition = definition(number) else { return }
    output.append("<sup class=\"footnote-ref\"><a href=\"#fn-")
    appendURL(nodes[definition].literal)
    output.append("\" id=\"fnref-")
    appendURL(nodes[definition].literal)
    appendSuffix(occurrence)
    output.append("\" data-footnote-ref>")
    append(Int(number))
    output.append("</a></sup>")
  }

  private mutating func appendSuffix(_ occurrence: Int32) {
    guard occurrence > 1 else { return }
    output.append("-")
    append(Int(occurrence))
  }
}
