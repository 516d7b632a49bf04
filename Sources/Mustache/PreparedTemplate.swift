/// A template for many pages. All that is the same on each of them has been decided once: names are looked up, partials and blocks put
/// where they are called, text that is known is escaped and joined with what stands around it. What is left is a short list of steps:
/// copy a piece of text, write one of the page's values, look whether a section is due, go through a list.
///
/// A page then looks up no names. Its values have the layouts that the shapes of their fields promise, so it is known beforehand where a
/// value stands in its record, and a record is opened once for all that is asked of it. A value of another shape than its field's counts as
/// absent.
///
/// Templates that call themselves, or one whose name only a page knows, cannot be decided beforehand: they are gone through for each
/// page.
package final class PreparedTemplate: Sendable {
  /// The layout of the root.
  package let layout: Layout
  /// What is asked of the root; never less than the pages need.
  package let asked: AskedNames
  private let templates: Templates
  private let name: String
  /// Nil where the template is gone through for each page.
  private let program: Program?
  private let kept = KeptSections()

  init(_ templates: Templates, _ name: String, _ layout: Layout, _ preparation: Preparation, text: [UInt8]) {
    self.templates = templates
    self.name = name
    self.layout = layout
    asked = preparation.isImpossible ? .all : preparation.root.inquiry.names
    program = preparation.isImpossible ? nil : Program(preparation, text: text)
  }

  /// What is asked of one value of the root.
  package func asked(of name: String) -> AskedNames {
    layout.slot(of: Name(name)).map { asked[$0] } ?? AskedNames(fields: [])
  }

  /// The page of a root of the layout, in which the known values stand too.
  package func page(_ root: Record) -> [UInt8] {
    guard let program, root.layout === layout else {
      var page: [UInt8] = []
      templates.render(name, with: root, into: &page)
      return page
    }
    return Completion.page(of: program, .record(root), kept)
  }
}
