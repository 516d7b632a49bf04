/// What a name stands for while one page is rendered.
///
/// As the subject of a section, these are false: absent, `flag(false)`, text and markup without a single byte, and the empty list.
/// The empty text is false because a site's model has no other way to say “nothing here”; Mustache leaves it to each language.
package enum Value: Sendable, Equatable {
  case absent
  case flag(Bool)
  case text(String)
  case html(HTML)
  case list([Value])
  case record(Record)
}
