/// One step of a prepared template: what is left to do once the page's values are there. The operands are positions in the tables of the
/// prepared template, so a step owns nothing.
enum PageStep {
  /// Writes text that is the same on all pages; a range of the prepared text.
  case text(Piece)
  /// Writes a value, escaped unless it is markup.
  case variable(Place)
  /// Writes a value as it is.
  case unescaped(Place)
  /// Goes on for a true value; jumps to `end` for a false one.
  case when(Place, end: UInt32)
  /// Goes on for a false value; jumps to `end` for a true one.
  case unless(Place, end: UInt32)
  /// Goes on once for each item of a list.
  case each(Place, list: UInt32)
  /// Ends a round of a list.
  case next(list: UInt32)
  /// Writes what was kept of a section and jumps behind it, or goes on.
  case recall(UInt32)
  /// Keeps what the section has written.
  case keep(UInt32)
  /// Says whether the next text is the first of its line.
  case line(isStart: Bool)
  /// Writes an indentation where the next text is the first of its line.
  case indentation(Piece)
  /// Writes a line break unless the page ends with one.
  case lineBreak(Piece)

  struct Piece {
    let start: UInt32
    let end: UInt32

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// Where a value is found: so many values behind the one that a register points to.
  struct Place: Hashable {
    let register: UInt32
    let slot: UInt32
  }

  /// Lets a register point to the first value of the record that is found at a place.
  struct Opening {
    let place: Place
    let layout: Unmanaged<Layout>
    let register: UInt32
  }

  /// A section of a list.
  struct List {
    /// The register that points to the item at hand.
    let item: UInt32
    let start: UInt32
    /// The step behind the section.
    var end: UInt32 = 0
    /// The records to open in each item; a range of the openings.
    var openings = 0..<0
  }

  /// A section of which is kept what it writes, by its list and by the truth of what else it depends on.
  struct Keeping {
    let list: Place
    /// 32 at most.
    var conditions: [Place] = []
    /// The step behind the section.
    var end: UInt32 = 0
  }
}
