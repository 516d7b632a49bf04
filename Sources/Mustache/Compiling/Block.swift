/// A `{{$block}}` that what calls the template can fill.
struct Block {
  enum Style {
    /// Part of a line.
    case inline
    /// Both tags on one line of their own.
    case line
    /// The opening tag on a line of its own, the content below.
    case lines
  }

  /// The number of the block's name.
  let name: Int
  let style: Style
  /// What stands before each line that fills the block; a range of the program's text.
  let indentation: Range<Int>
  /// The line break behind a block with whole lines, written unless the content ends with one; a range of the program's text.
  let lineBreak: Range<Int>
  /// The position of its `endBlock`.
  var end = 0
}
