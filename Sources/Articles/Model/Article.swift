package import Diagnostics
package import Markdown

/// An article with its known anatomy. The rules read it, and so do the templates.
package struct Article: Sendable {
  package let metadata: Metadata
  /// The language it is written in: its own, or the site's.
  package let language: LanguageTag
  /// Whose crisis lines it shows: its own regions, or the site's.
  package let regions: [Region]
  package let document: Document
  /// The document's top-level blocks, which passages name by their positions here.
  package let blocks: [Int]
  package let introduction: Passage
  /// The sections in their order, without the disclaimer.
  package let sections: [Section]
  /// Nil in an article that must not be published.
  package let disclaimer: Disclaimer?
  /// The numbers to call or text that it holds, and the services it names.
  package let contacts: ContactReading

  /// The sections whose role the schema knows, with what it says of them.
  let sectionsWithSpecs: [(Section, SectionSpec)]

  init(
    metadata: Metadata, language: LanguageTag, regions: [Region], document: Document, blocks: [Int], introduction: Passage,
    sections: [Section], disclaimer: Disclaimer?, contacts: ContactReading
  ) {
    self.metadata = metadata
    self.language = language
    self.regions = regions
    self.document = document
    self.blocks = blocks
    self.introduction = introduction
    self.sections = sections
    self.disclaimer = disclaimer
    self.contacts = contacts
    sectionsWithSpecs = sections.compactMap { section in section.spec.map { (section, $0) } }
  }

  package var source: Source { document.source }

  /// The sections with this role.
  package func sections(_ role: String) -> [Section] {
    sections.filter { $0.role == role }
  }

  /// Whether there is a section with this role.
  package func hasSection(_ role: String) -> Bool {
    sections.contains { $0.role == role }
  }

  /// The introduction and every section, with the subsections inside them.
  package var passages: [Passage] {
    [introduction] + sections.map(\.passage)
  }
}
