/// One thing that pages say in words of the site and not of an author: its name in `Content/strings/LANG.yml`, its English, and what the
/// reference says of it. The names for templates, the checks of the files and the documentation come from the one table of all phrases.
struct Phrase: Sendable {
  enum Form: Sendable, Equatable {
    /// Words that templates write as they are.
    case words
    /// Words with one or two places that templates fill with markup: they write what stands before, between and after the places. All
    /// languages have the places in the order of the English.
    case frame
    /// Words with places that are filled before a template sees them.
    case sentence
    /// A sentence with a number, in a wording for each plural form of the language.
    case counted
    /// So many words in a fixed order.
    case list(count: Int)
  }

  let name: String
  let form: Form
  /// The English: one text for words, frames and sentences; that for one and that for any other number; or the list.
  let english: [String]
  /// One line: where it stands.
  let summary: String

  private init(_ name: String, _ form: Form, _ english: [String], _ summary: String) {
    self.name = name
    self.form = form
    self.english = english
    self.summary = summary
  }

  static func words(_ name: String, _ english: String, _ summary: String) -> Phrase { Phrase(name, .words, [english], summary) }

  static func frame(_ name: String, _ english: String, _ summary: String) -> Phrase { Phrase(name, .frame, [english], summary) }

  static func sentence(_ name: String, _ english: String, _ summary: String) -> Phrase { Phrase(name, .sentence, [english], summary) }

  static func counted(_ name: String, one: String, other: String, _ summary: String) -> Phrase {
    Phrase(name, .counted, [one, other], summary)
  }

  static func list(_ name: String, _ english: [String], _ summary: String) -> Phrase {
    Phrase(name, .list(count: english.count), english, summary)
  }

  /// The places that its wordings have, in order.
  var places: [String] {
    switch form {
    case .words, .list: []
    case .frame, .sentence, .counted: PhraseText(english.last ?? "").places
    }
  }
}
