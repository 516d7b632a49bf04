import Articles
import Diagnostics
import YAML

extension FieldReader {
  /// The site in its own language, from the settings at the top of `site.yml`.
  mutating func mainEdition() -> Edition {
    let title = required("title", help: "Add `title:` with the site's name.")
    let (description, author) = (text("description"), text("author"))
    let tag = required("language", help: "Add `language:` with the language of its texts, as in `en`.")
    if !has("regions") { missing("regions", help: "Add `regions:` with whose crisis lines articles show, as in `[US, GB]`.") }
    let navigation = navigation()
    return Edition(
      language: tag.flatMap { language($0) } ?? .english, title: title?.value ?? "", description: description?.value, author: author?.value,
      regions: texts("regions").compactMap { region($0) }, helpRegions: helpRegions(), navigation: navigation,
      shownTexts: [title, description, author].compactMap(\.self) + navigation.map(\.title))
  }

  /// The site in other languages: `languages: {de: {title: …}}`. What an entry leaves out is as in the site's own language, but for the
  /// navigation, which would lead to pages of that language.
  mutating func otherEditions(_ main: Edition) -> [Edition] {
    group("languages") { reader in
      var editions: [Edition] = []
      for entry in reader.keys {
        guard let node = reader.node(entry.key) else { continue }
        guard let tag = reader.language(Placed(entry.key, at: entry.keySpan)) else { continue }
        if ([main] + editions).contains(where: { $0.language.tag.lowercased() == tag.tag.lowercased() }) {
          reader.invalid("`\(tag)` is a language of the site already", help: "Name each language once.", at: entry.keySpan)
          continue
        }
        editions.append(reader.group(node, called: "`languages.\(tag)`") { $0.edition(in: tag, main) })
      }
      return editions
    } ?? []
  }

  private mutating func edition(in language: LanguageTag, _ main: Edition) -> Edition {
    let (title, description, author, navigation) = (text("title"), text("description"), text("author"), navigation())
    let (hasRegions, hasHelp) = (has("regions"), has("help-regions"))
    let (regions, help) = (texts("regions").compactMap { region($0) }, helpRegions())
    return Edition(
      language: language, prefix: "/" + language.tag.lowercased(), title: title?.value ?? main.title,
      description: description?.value ?? main.description, author: author?.value ?? main.author,
      regions: hasRegions ? regions : main.regions,
      helpRegions: hasHelp ? help : main.helpRegions, navigation: navigation,
      shownTexts: [title, description, author].compactMap(\.self) + navigation.map(\.title))
  }

  private mutating func helpRegions() -> [Placed<Region>] {
    texts("help-regions").compactMap { text in region(text).map { Placed($0, at: text.span) } }
  }

  private mutating func region(_ text: Placed<String>) -> Region? {
    if let region = Region(text.value) { return region }
    let upper = text.value.uppercased()
    let help =
      upper == "UK" ? "The United Kingdom's code is `GB`." : "Write two capital letters as in `GB`, a part as in `CA-QC`, or `\"*\"`."
    invalid("`\(text.value)` is no region", help: help, at: text.span)
    return nil
  }

  private mutating func navigation() -> [SiteSettings.NavigationEntry] {
    items("navigation").compactMap { navigationEntry($0) }
  }

  private mutating func navigationEntry(_ node: Node) -> SiteSettings.NavigationEntry? {
    group(node, called: "an entry of `navigation`") { reader -> SiteSettings.NavigationEntry? in
      let title = reader.required("title", help: "Write the words of the link.")
      let path = reader.required("to", help: "Write where it leads, as in `to: /about/`.")
      guard let title, let path else { return nil }
      guard path.value.hasPrefix("/"), !path.value.hasPrefix("//") else {
        reader.invalid("`to` must be a path of this site", help: "Write it as in `/about/`.", at: path.span)
        return nil
      }
      return SiteSettings.NavigationEntry(title: title, path: path)
    }
  }
}
