import Articles
import Diagnostics

/// What is wrong with translations, now that the anatomy of every text is known.
struct TranslationFindings {
  private let index: SiteIndex
  private let outcomes: [TextStage.Outcome]
  private let stage: TextStage
  private let options: BuildOptions
  /// The names that a translation can name, made when the first names none of them.
  private let names = MadeOnce<IndexedText.Kind, PathSuggestions>()

  init(_ index: SiteIndex, _ outcomes: [TextStage.Outcome], _ stage: TextStage, _ options: BuildOptions) {
    self.index = index
    self.outcomes = outcomes
    self.stage = stage
    self.options = options
  }

  /// A finding that waits for the text that it is about, which is read only where there is one.
  typealias Pending = (Source) -> Diagnostic

  var all: [Diagnostic] {
    (0..<index.textCount).flatMap { number -> [Diagnostic] in
      guard let name = index.text(number).metadata.translationOf, options.shard.contains(number) else { return [] }
      let pending = findings(number, name)
      guard !pending.isEmpty, let bytes = try? stage.tree.read(index.text(number).path) else { return [] }
      let text = index.text(number)
      let source = Source(path: text.path, bytes: bytes)
      let findings = pending.map { $0(source) }.filter { !text.metadata.excuses($0, on: options.today) }
      return text.isPublished ? findings : findings.asWarnings()
    }
  }

  private func findings(_ number: Int, _ name: Placed<String>) -> [Pending] {
    let text = index.text(number)
    guard let sourceNumber = index.translations.sources[number] else {
      return [MissingTranslationSource.finding(name, didYouMean: nearest(to: name.value, for: text))]
    }
    let source = index.text(sourceNumber)
    if index.translations.surplus.contains(number) {
      return [SameLanguage.finding(name, text.language, isThatOfSource: source.edition == text.edition)]
    }
    guard let own = outcomes[number].anatomy, let original = anatomy(of: sourceNumber) else { return [] }
    return MissingRole.findings(name, own, original) + FewerItems.findings(name, own, original)
      + StaleTranslation.findings(name, text.metadata.translationAsOf, original)
      + UnmarkedTranslation.findings(
        name, text.metadata.translationAsOf, original)
  }

  /// A source can be of another part of the site.
  private func anatomy(of number: Int) -> Anatomy? {
    options.shard.contains(number) ? outcomes[number].anatomy : stage.anatomy(of: number)
  }

  private func nearest(to name: String, for text: IndexedText) -> String? {
    names.value(text.kind) {
      PathSuggestions((0..<index.textCount).filter { index.text($0).kind == text.kind }.map { index.text($0).translationName })
    }.nearest(to: name, besides: text.translationName)
  }
}
