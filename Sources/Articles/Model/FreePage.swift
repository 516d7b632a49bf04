package import Markdown

/// A page without the anatomy of an article, such as an about page.
package struct FreePage: Sendable {
  package let metadata: Metadata
  package let language: LanguageTag
  package let document: Document
  /// The numbers to call or text that it holds, and the services it names.
  let contacts: ContactReading

  package init(_ metadata: Metadata, _ document: Document, siteLanguage: LanguageTag, registry: Registry) {
    self.metadata = metadata
    self.document = document
    language = metadata.language ?? siteLanguage
    contacts = ContactReading(document, frontMatter: metadata.shownTexts, registry: registry)
  }
}
