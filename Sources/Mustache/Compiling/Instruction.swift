/// One step of a program. The operands are positions in the program's tables, so a step owns nothing and costs nothing to read.
enum Instruction {
  /// Writes text.
  case text(Text)
  /// Writes a value, escaped unless it is markup.
  case variable(Path)
  /// Writes a value as it is.
  case unescaped(Path)
  /// Goes on for a true value, once for each item of a list; jumps behind `end` for a false one.
  case section(Path, end: UInt32)
  /// Ends a round of the section, or the inverted one, that starts at `start`.
  case endSection(start: UInt32)
  /// Goes on for a false value; jumps behind `end` for a true one.
  case inverted(Path, end: UInt32)
  /// Runs a template.
  case call(UInt32)
  /// Runs what fills a block, or goes on with the block's own content.
  case block(UInt32)
  case endBlock(UInt32)
  /// Goes back to where the template, or the filling of a block, was called.
  case end

  /// A range of the program's text, and the range of its line starts that lie within.
  struct Text {
    var start: UInt32
    var end: UInt32
    var firstLine: UInt32
    var endLine: UInt32
  }

  /// The parts of a dotted name, as a range of the program's names. Without parts: `.`, the value at hand.
  struct Path {
    let start: UInt32
    let count: UInt32

    var isCurrent: Bool { count == 0 }
    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }
}
