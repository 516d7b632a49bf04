package import Diagnostics
import Markdown

/// Every rule that is found in articles, pages and the site's own files.
package enum ArticleRules {
  package static let all: [Rule] = [
    MissingFrontMatter.rule, FrontMatterSyntax.rule, MissingField.rule, UnknownField.rule, InvalidValue.rule, DuplicateField.rule,
    ForbiddenAllowance.rule,
    MissingIntroduction.rule, MissingSection.rule, EmptySection.rule, DuplicateSection.rule, SectionOrder.rule, SkippedHeadingLevel.rule,
    EmptyLabel.rule, MissingList.rule, TooFewItems.rule, TooManyItems.rule, NotAQuestion.rule, MissingParts.rule, TooShort.rule,
    TooLong.rule, RequiredWording.rule, ForbiddenWording.rule, UnknownSection.rule,
    MissingDisclaimer.rule, DisclaimerWording.rule, DisclaimerNotLast.rule,
    MissingCrisisLines.rule, EmptyCrisisLines.rule, MisplacedMarker.rule, UnknownCrisisLine.rule, NearMiss.rule, Superseded.rule,
    ClosedLine.rule, WrongRegion.rule, WrongChannel.rule, LinkMismatch.rule, Undialable.rule, NameMismatch.rule, NotACrisisLine.rule,
    ReplacedForNow.rule, UnverifiedLine.rule, ExpiredVerification.rule, MissingHours.rule, NoRoundTheClock.rule, OtherLanguage.rule,
    DanglingReference.rule, DuplicateNumber.rule, UnusableStandIn.rule, OverlappingIncident.rule, EndedIncident.rule,
    MissingReview.rule, ExpiredReview.rule,
    BrokenLink.rule, BrokenAnchor.rule, InsecureLink.rule, EmptyLinkText.rule, UnsafeScheme.rule,
    MissingImage.rule, MissingAlt.rule, DescribedDecoration.rule, UnreadableImage.rule, ExternalImage.rule,
    RawHTML.rule, InvalidUTF8.rule, ControlCharacter.rule, TooLarge.rule, TooComplex.rule,
    SettingSyntax.rule, UnknownSetting.rule, DuplicateSetting.rule, InvalidSetting.rule, MissingSetting.rule,
  ]

  private static let articleChecks: [@Sendable (Article, RuleContext) -> [Diagnostic]] = [
    MissingIntroduction.check, MissingSection.check, EmptySection.check, DuplicateSection.check, SectionOrder.check, EmptyLabel.check,
    Amount.check, UnknownSection.check,
    MissingDisclaimer.check, DisclaimerWording.check, DisclaimerNotLast.check,
    MissingCrisisLines.check, EmptyCrisisLines.check, UnknownCrisisLine.check, NumberRules.check, NotACrisisLine.check,
    NoRoundTheClock.check,
    MissingReview.check, ExpiredReview.check,
  ]

  /// What is asked of each section whose role the schema knows.
  private static let sectionChecks: [@Sendable (Section, SectionSpec, Article) -> [Diagnostic]] = [
    MissingList.check, CountedList.check, NotAQuestion.check, MissingParts.check, RequiredWording.check, ForbiddenWording.check,
  ]

  /// The findings about an article and its text, without those it is excused from.
  package static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    func add(_ more: [Diagnostic]) {
      if !more.isEmpty { findings += more }
    }
    for check in articleChecks { add(check(article, context)) }
    for (section, spec) in article.sectionsWithSpecs {
      for check in sectionChecks { add(check(section, spec, article)) }
    }
    add(checkText(article.document))
    add(MisplacedMarker.check(article))
    return findings.isEmpty ? [] : findings.filter { !article.metadata.excuses($0, on: context.today) }
  }

  /// The findings about the text of a free page.
  package static func check(_ page: FreePage, _ registry: Registry) -> [Diagnostic] {
    checkText(page.document) + MisplacedMarker.check(page) + NumberRules.check(page, registry)
  }

  /// The findings about the words of a template, for readers of all of the site's regions.
  package static func check(template source: Source, _ registry: Registry, regions: [Region], language: LanguageTag) -> [Diagnostic] {
    NumberRules.check(RunningText(template: source), in: source, registry, regions: regions, language: language)
  }

  /// The findings about the texts of a file that is no Markdown, such as the site's title in its settings.
  package static func check(
    _ texts: [Placed<String>], in source: Source, _ registry: Registry, regions: [Region], language: LanguageTag
  ) -> [Diagnostic] {
    var text = RunningText()
    text.append(texts)
    return NumberRules.check(text, in: source, registry, regions: regions, language: language)
  }

  /// What holds for every text.
  private static func checkText(_ document: Document) -> [Diagnostic] {
    RawHTML.check(document) + SkippedHeadingLevel.check(document)
  }

  /// The findings about what a text asks to be excused from; `catalogue` holds every rule there is.
  package static func checkAllowances(_ metadata: Metadata, in source: Source, catalogue: [Rule]) -> [Diagnostic] {
    ForbiddenAllowance.check(metadata, in: source, catalogue: catalogue)
  }
}

extension Metadata {
  /// Whether an allowance covers the finding on this day. Errors are never excused, whatever their rule.
  package func excuses(_ finding: Diagnostic, on today: CalendarDate) -> Bool {
    finding.severity != .error
      && allowances.contains { $0.value.rule == finding.rule && ($0.value.until.map { today <= $0 } ?? true) }
  }
}
