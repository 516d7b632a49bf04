/// What an article of this site must contain: the whole of `article-schema.yml`.
package struct ArticleSchema: Sendable, Equatable {
  /// Every field an article can have: those the code knows, with the schema's changes, and the site's own.
  package let fields: [FieldSpec]
  package let introduction: ContentSpec
  package let sections: [SectionSpec]
  /// Of each group of roles, an article must have at least one.
  package let oneOf: [[String]]
  /// The wordings of “not a substitute for professional care”, by language.
  package let disclaimerPhrases: ByLanguage<[Words]>

  package init(
    fields: [FieldSpec] = FieldSpec.ofArticles, introduction: ContentSpec = .anything, sections: [SectionSpec] = [],
    oneOf: [[String]] = [], disclaimerPhrases: ByLanguage<[Words]> = ByLanguage([:])
  ) {
    self.fields = fields
    self.introduction = introduction
    self.sections = sections
    self.oneOf = oneOf
    self.disclaimerPhrases = disclaimerPhrases
  }

  package func section(_ role: String) -> SectionSpec? {
    sections.first { $0.role == role }
  }

  /// The site's own fields.
  package var customFields: [FieldSpec] {
    let core = Set(FieldSpec.ofArticles.map(\.name))
    return fields.filter { !core.contains($0.name) }
  }
}
