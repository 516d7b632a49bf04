import Diagnostics

/// A `{{>partial}}` or a `{{<parent}}`, which is a partial with arguments.
struct Call {
  enum Target {
    case template(Int)
    /// No template has this name.
    case unknown(String)
    /// The name of the template is a value.
    case dynamic(Instruction.Path)
  }

  /// What the parent tag says for one block of the template it calls.
  struct Argument {
    /// The number of the block's name.
    let block: Int
    /// Where its name stands in the source of the call.
    let name: Span
    /// Whether the name was reported while the template was read.
    let isBadName: Bool
    /// Where its instructions start; they end with `.end`.
    let start: Int
  }

  let target: Target
  let isParent: Bool
  /// The blanks before a tag on a line of its own, which stand before each line of the called template; a range of the program's text.
  let indentation: Range<Int>
  let isAlone: Bool
  var arguments: [Argument] = []
  /// The instruction after the call and its arguments.
  var next = 0
}
