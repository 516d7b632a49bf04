import Articles
package import Diagnostics
import Mustache

/// Every rule there is, by group and then in the order in which a reader would want to learn them.
package enum SiteRules {
  package static let all: [Rule] =
    ArticleRules.all + [
      DuplicateURL.rule, BrokenNavigation.rule, MissingFile.rule, UnreadableFile.rule, IgnoredText.rule, StrayLink.rule,
      DuplicateTemplate.rule,
      UnknownLanguage.rule, MissingTranslationSource.rule, SameLanguage.rule, MissingRole.rule, FewerItems.rule, StaleTranslation.rule,
      UnmarkedTranslation.rule, MisnamedStrings.rule, WrongPlace.rule, UntranslatedText.rule,
    ] + Templates.rules + [
      DisclaimerDropped.rule, CrisisLineDropped.rule, UnlistedNumber.rule, RelabelledNumber.rule, ThirdPartyRequest.rule,
    ]

  /// The rule of this id, or of this earlier id.
  package static func rule(_ id: String) -> Rule? {
    all.first { $0.id == id } ?? all.first { $0.aliases.contains(id) }
  }
}
