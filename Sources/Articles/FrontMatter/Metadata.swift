package import Diagnostics
import YAML

/// What an article or a page says of itself in its front matter. It never changes, and is shared by all that speak of it.
package final class Metadata: Sendable {
  package let title: Placed<String>
  package let description: Placed<String>?
  package let date: CalendarDate?
  package let updated: CalendarDate?
  package let reviewed: Placed<CalendarDate>?
  /// Who reviewed it.
  package let reviewer: String?
  package let author: String?
  package let tags: [String]
  package let regions: [Region]
  package let namedLanguage: Placed<LanguageTag>?
  /// The text that it is a translation of, as its author names it.
  package let translationOf: Placed<String>?
  /// The mark of the version of that text that was translated.
  package let translationAsOf: Placed<String>?
  package let slug: Placed<String>?
  package let aliases: [Placed<String>]
  package let isDraft: Bool
  /// Whether its page begins with a link away from the site.
  package let hasQuickExit: Bool
  package let allowances: [Placed<Allowance>]
  /// The fields that only the site's schema knows, by name.
  package let fields: [String: FieldValue]
  /// Its texts that pages can show, where they stand.
  let shownTexts: [Placed<String>]
  /// Whether the front matter could be read at all. When it could not, the title is the file's name and nothing else is known.
  package let isReadable: Bool
  /// The whole block with its `---` lines.
  package let block: Span
  /// Where the Markdown begins.
  package let body: Span

  package var language: LanguageTag? { namedLanguage?.value }

  init(
    title: Placed<String>, description: Placed<String>?, date: CalendarDate?,
    updated: CalendarDate?, reviewed: Placed<CalendarDate>?, reviewer: String?,
    author: String?, tags: [String], regions: [Region],
    namedLanguage: Placed<LanguageTag>?, translationOf: Placed<String>?, translationAsOf: Placed<String>?,
    slug: Placed<String>?, aliases: [Placed<String>], isDraft: Bool,
    hasQuickExit: Bool, allowances: [Placed<Allowance>], fields: [String: FieldValue],
    shownTexts: [Placed<String>], isReadable: Bool, block: Span,
    body: Span
  ) {
    self.title = title
    self.description = description
    self.date = date
    self.updated = updated
    self.reviewed = reviewed
    self.reviewer = reviewer
    self.author = author
    self.tags = tags
    self.regions = regions
    self.namedLanguage = namedLanguage
    self.translationOf = translationOf
    self.translationAsOf = translationAsOf
    self.slug = slug
    self.aliases = aliases
    self.isDraft = isDraft
    self.hasQuickExit = hasQuickExit
    self.allowances = allowances
    self.fields = fields
    self.shownTexts = shownTexts
    self.isReadable = isReadable
    self.block = block
    self.body = body
  }
}

extension Metadata {
  /// Reads the front matter of `source` by its specs. What is missing or wrong is reported, and the rest is as good as it can be, so that
  /// the text can be checked all the same; with a finding nothing is published.
  package static func read(_ source: Source, _ specs: [FieldSpec]) -> (Metadata, [Diagnostic]) {
    let content = source.content
    let block: FrontMatterBlock
    switch FrontMatterBlock.find(in: source.bytes, content: content) {
    case .failure(.absent):
      return (unreadable(source, block: Span(at: content.start), body: content), [MissingFrontMatter.diagnostic(in: source)])
    case .failure(.unclosed(let opening)):
      return (unreadable(source, block: content, body: Span(at: content.end)), [FrontMatterSyntax.unclosed(opening, in: source)])
    case .success(let found):
      block = found
    }
    if let invalid = InvalidUTF8.check(source, block.yaml) ?? ControlCharacter.check(source, block.yaml) {
      return (unreadable(source, block: block.whole, body: block.body), [invalid])
    }
    let node: Node?
    switch parse(source, block.yaml) {
    case .failure(let problem):
      return (unreadable(source, block: block.whole, body: block.body), [FieldRules.frontMatter.syntax(problem, in: source)])
    case .success(let found):
      node = found
    }
    let opening = Span(block.whole.start, block.whole.start + 3)
    var reader = FieldReader(node, in: source, at: opening, called: "The front matter", rules: .frontMatter)
    var values = ReadFields()
    var own: [String: FieldValue] = [:]
    var shown: [Placed<String>] = []
    for spec in specs {
      guard let value = reader.value(spec) else { continue }
      if let core = spec.core { values.add(core, value) } else { own[spec.name] = value.value }
      if spec.core?.isShown ?? true { shown += value.texts }
    }
    reader.finish()
    let metadata = Metadata(
      title: values[.title].map { Placed($0.value.text, at: $0.span) } ?? Placed(source.path, at: opening),
      description: values[.description].map { Placed($0.value.text, at: $0.span) },
      date: values[.date]?.date?.value,
      updated: values[.updated]?.date?.value,
      reviewed: values[.reviewed]?.date,
      reviewer: values[.reviewer]?.value.text,
      author: values[.author]?.value.text,
      tags: values[.tags]?.items.map(\.value.text) ?? [],
      regions: values[.regions]?.items.compactMap { if case .region(let region) = $0.value { region } else { nil } } ?? [],
      namedLanguage: values[.language].flatMap {
        if case .language(let language) = $0.value { Placed(language, at: $0.span) } else { nil }
      },
      translationOf: values[.translationOf].map { Placed($0.value.text, at: $0.span) },
      translationAsOf: values[.translationAsOf].map { Placed($0.value.text, at: $0.span) },
      slug: values[.slug].map { Placed($0.value.text, at: $0.span) },
      aliases: values[.aliases]?.items.map { Placed($0.value.text, at: $0.span) } ?? [],
      isDraft: values[.draft]?.value == .boolean(true),
      hasQuickExit: values[.quickExit]?.value == .boolean(true),
      allowances: values[.allow]?.items.compactMap { item in
        if case .allowance(let allowance) = item.value { Placed(allowance, at: item.span) } else { nil }
      } ?? [],
      fields: own, shownTexts: shown.sorted { $0.span.start < $1.span.start },
      isReadable: true, block: block.whole, body: block.body)
    return (metadata, reader.diagnostics)
  }
}

extension Metadata {
  private static func unreadable(_ source: Source, block: Span, body: Span) -> Metadata {
    Metadata(
      title: Placed(source.path, at: Span(at: block.start)), description: nil, date: nil, updated: nil, reviewed: nil, reviewer: nil,
      author: nil,
      tags: [],
      regions: [], namedLanguage: nil, translationOf: nil, translationAsOf: nil, slug: nil, aliases: [], isDraft: false,
      hasQuickExit: false, allowances: [], fields: [:], shownTexts: [],
      isReadable: false, block: block, body: body)
  }
}

/// The fields that stand in a front matter or have a default. They are few: to look through them costs less than to hash.
private struct ReadFields {
  private var all: [(field: CoreField, value: Placed<FieldValue>)] = []

  init() {
    all.reserveCapacity(8)
  }

  mutating func add(_ field: CoreField, _ value: Placed<FieldValue>) { all.append((field, value)) }

  subscript(_ field: CoreField) -> Placed<FieldValue>? {
    for index in all.indices where all[index].field == field { return all[index].value }
    return nil
  }
}

extension Placed<FieldValue> {
  fileprivate var date: Placed<CalendarDate>? {
    if case .date(let date) = value { Placed<CalendarDate>(date, at: span) } else { nil }
  }

  /// The texts that it is or has.
  fileprivate var texts: [Placed<String>] {
    switch value {
    case .text(let text): [Placed<String>(text, at: span)]
    case .list(let items): items.flatMap(\.texts)
    case .integer, .number, .boolean, .date, .region, .language, .allowance: []
    }
  }

  fileprivate var items: [Placed<FieldValue>] {
    if case .list(let items) = value { items } else { [] }
  }
}
