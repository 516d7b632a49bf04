/// What a schema says of one section role.
package final class SectionSpec: Sendable, Equatable {
  package enum Requirement: Sendable, Equatable {
    case optional
    case required
    /// Required in articles whose front-matter field has one of these values.
    case requiredWhen(field: String, values: [String])
  }

  /// The role's name in templates and in `{#role}`, in kebab-case.
  package let role: String
  package let headings: ByLanguage<[HeadingMatcher]>
  /// A heading as an author would write it, for messages and for new articles.
  package let sampleHeading: ByLanguage<String>
  package let requirement: Requirement
  package let maximum: Int
  /// Roles that must stand earlier, where they are present.
  package let after: [String]
  /// Roles that must stand later, where they are present.
  package let before: [String]
  package let content: ContentSpec
  /// What it tells of its topic, for schema.org.
  package let healthAspects: [HealthAspect]
  /// What to write here: for new articles and for the authors' guide.
  package let guidance: String?

  init(
    role: String, headings: ByLanguage<[HeadingMatcher]>, sampleHeading: ByLanguage<String>, requirement: Requirement, maximum: Int,
    after: [String], before: [String], content: ContentSpec, healthAspects: [HealthAspect], guidance: String?
  ) {
    self.role = role
    self.headings = headings
    self.sampleHeading = sampleHeading
    self.requirement = requirement
    self.maximum = maximum
    self.after = after
    self.before = before
    self.content = content
    self.healthAspects = healthAspects
    self.guidance = guidance
  }

  package static func == (one: SectionSpec, other: SectionSpec) -> Bool {
    one === other
      || one.role == other.role && one.headings == other.headings && one.sampleHeading == other.sampleHeading
        && one.requirement == other.requirement && one.maximum == other.maximum && one.after == other.after && one.before == other.before
        && one.content == other.content && one.healthAspects == other.healthAspects && one.guidance == other.guidance
  }
}

/// What a section, or the introduction, must hold.
package final class ContentSpec: Sendable, Equatable {
  package let paragraphs: ClosedRange<Int>?
  package let words: ClosedRange<Int>?
  package let lists: [ListSpec]
  /// How many questions the section must have; every item of a list of questions must be one.
  package let questions: ClosedRange<Int>?
  package let parts: PartsSpec?
  /// Each entry is one thing to say; any of its phrases says it.
  package let mustSay: [ByLanguage<[WordPattern]>]
  package let mustNotSay: [ByLanguage<[WordPattern]>]

  package init(
    paragraphs: ClosedRange<Int>? = nil, words: ClosedRange<Int>? = nil, lists: [ListSpec] = [], questions: ClosedRange<Int>? = nil,
    parts: PartsSpec? = nil, mustSay: [ByLanguage<[WordPattern]>] = [], mustNotSay: [ByLanguage<[WordPattern]>] = []
  ) {
    self.paragraphs = paragraphs
    self.words = words
    self.lists = lists
    self.questions = questions
    self.parts = parts
    self.mustSay = mustSay
    self.mustNotSay = mustNotSay
  }

  /// Nothing in particular.
  package static let anything = ContentSpec()

  package static func == (one: ContentSpec, other: ContentSpec) -> Bool {
    one === other
      || one.paragraphs == other.paragraphs && one.words == other.words && one.lists == other.lists && one.questions == other.questions
        && one.parts == other.parts && one.mustSay == other.mustSay && one.mustNotSay == other.mustNotSay
  }
}

/// A list under a paragraph that ends in a colon, its label.
package struct ListSpec: Sendable, Equatable {
  /// The list's name in templates, in kebab-case.
  package let name: String
  package let label: ByLanguage<[WordPattern]>
  package let items: ClosedRange<Int>
  package let isRequired: Bool
  package let holdsQuestions: Bool
  package let sampleLabel: ByLanguage<String>
}

/// How many parts a section must introduce. A part is a paragraph or list item that opens with a bold name, or with one of the patterns;
/// its name is then what the pattern matches, without the last word.
package struct PartsSpec: Sendable, Equatable {
  package let count: ClosedRange<Int>
  package let patterns: ByLanguage<[WordPattern]>
}
