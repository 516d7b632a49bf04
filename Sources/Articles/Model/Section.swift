package import Markdown

/// A part of an article under a heading of its own.
package final class Section: Sendable {
  /// What the schema says of its role; nil for a section without a role that the schema knows.
  let spec: SectionSpec?
  package let heading: Heading
  package let passage: Passage
  /// Whether its heading is one of a disclaimer: then it is a second one.
  let isDisclaimer: Bool
  /// The sections under deeper headings inside it.
  package let subsections: [Section]

  init(spec: SectionSpec?, heading: Heading, passage: Passage, isDisclaimer: Bool, subsections: [Section]) {
    self.isDisclaimer = isDisclaimer
    self.spec = spec
    self.heading = heading
    self.passage = passage
    self.subsections = subsections
  }

  /// The role that the schema, or the author, gives it.
  package var role: String? { spec?.role }

  /// What sections of its role tell of their topic.
  package var healthAspects: [HealthAspect] { spec?.healthAspects ?? [] }
}
