import Diagnostics
package import Markdown

/// From a document to an article: sections by their headings, roles by the schema, and what stands under them.
///
/// It never fails: what is missing or odd is in the result for the rules to find. The cost is linear in the document.
package struct ArticleParser {
  package let schema: ArticleSchema
  package let registry: Registry
  package let siteLanguage: LanguageTag
  package let siteRegions: [Region]

  package init(schema: ArticleSchema, registry: Registry, siteLanguage: LanguageTag, siteRegions: [Region]) {
    self.schema = schema
    self.registry = registry
    self.siteLanguage = siteLanguage
    self.siteRegions = siteRegions
  }

  package func article(_ metadata: Metadata, _ document: Document) -> Article {
    let language = metadata.language ?? siteLanguage
    let regions = metadata.regions.isEmpty ? siteRegions : metadata.regions
    let blocks = document.topLevelBlocks
    let outline = Outline(document, blocks: blocks)
    var passages = PassageReader(document: document, blocks: blocks, language: language)
    var sections: [Section] = []
    sections.reserveCapacity(outline.sections.count)
    var disclaimerEntry: Outline.Entry?
    for entry in outline.sections {
      let words = Words(utf8: entry.heading.plain)
      let isDisclaimer = Disclaimer.isHeading(entry.heading, words: words, in: language)
      if isDisclaimer, disclaimerEntry == nil {
        disclaimerEntry = entry
      } else {
        sections.append(section(entry, words: words, isDisclaimer: isDisclaimer, language: language, &passages))
      }
    }
    var lists: [Range<Int>] = []
    for position in disclaimerEntry?.content ?? 0..<0 where document.isList(blocks[position]) {
      lists.append(document.subtree(of: blocks[position]))
    }
    let contacts = ContactReading(document, frontMatter: metadata.shownTexts, listed: lists, registry: registry)
    let judge = Judge(registry, for: regions)
    let disclaimer = disclaimerEntry.map {
      DisclaimerReader(document: document, blocks: blocks, contacts: contacts, judge: judge, language: language, regions: regions)
        .disclaimer($0)
    }
    return Article(
      metadata: metadata, language: language, regions: regions, document: document, blocks: blocks,
      introduction: passages.passage(outline.introduction, content: schema.introduction), sections: sections, disclaimer: disclaimer,
      contacts: contacts)
  }

  private func section(
    _ entry: Outline.Entry, words: Words?, isDisclaimer: Bool, language: LanguageTag, _ passages: inout PassageReader
  ) -> Section {
    let spec =
      entry.heading.level == 2 ? role(of: entry.heading, words: words ?? Words(utf8: entry.heading.plain), language: language) : nil
    return Section(
      spec: spec, heading: entry.heading, passage: passages.passage(entry.content, content: spec?.content ?? .anything),
      isDisclaimer: isDisclaimer,
      subsections: entry.children.map { section($0, words: nil, isDisclaimer: false, language: language, &passages) })
  }

  /// The role that `{#role}` names, else the first whose heading matches.
  private func role(of heading: Heading, words: Words, language: LanguageTag) -> SectionSpec? {
    if let id = heading.explicitID, let named = schema.section(id) { return named }
    return schema.sections.first { spec in
      spec.headings[language]?.contains { $0.matches(heading.text, words: words) } ?? false
    }
  }
}
