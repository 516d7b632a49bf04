import Diagnostics

/// One stretch of a template: text between tags, or a tag.
struct Token {
  enum Kind {
    case text
    /// `{{name}}`
    case variable
    /// `{{{name}}}` and `{{&name}}`
    case unescaped
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{$name}}`
    case block
    /// `{{<name}}`
    case parent
    /// `{{>name}}`
    case partial
    /// `{{/name}}`
    case close
    /// A comment or new delimiters: writes nothing, but can have a line of its own.
    case silent
    /// A tag that was reported and is left out of what is rendered.
    case broken
  }

  var kind: Kind
  /// The whole text or tag, delimiters included.
  var span: Span
  /// What the tag is about, without the sign, the asterisk of a dynamic name and the spaces around.
  var name: Span
  /// Whether the name of a partial or parent is itself to be looked up: `{{>*name}}`.
  var isDynamic = false
  /// Whether the name was reported, so that nothing else is said about it.
  var isBadName = false
  /// The index of the closing tag of an opening one, and the other way round.
  var match: Int?
  /// The index of the parent tag that this token stands directly in.
  var parent: Int?
  /// Where the text before ends when the tag takes its line with it: the start of that line.
  var lineStart: Int?
  /// Where the text after starts when the tag takes its line with it: behind the line break.
  var lineEnd: Int?

  var opens: Bool {
    switch kind {
    case .section, .inverted, .block, .parent: true
    case .text, .variable, .unescaped, .partial, .close, .silent, .broken: false
    }
  }
}
