package import Diagnostics

/// What in a document would make the parser work for seconds, and where.
package struct Excess: Sendable, Hashable {
  /// What is bounded. Each bound is far above what articles hold, and far below what hurts.
  package enum Limit: Sendable, Hashable, CaseIterable {
    /// Bytes in the document: the parser counts them in 32 bits, and one can become three.
    case bytes
    /// The marks of quotes, list items and footnotes at the start of one line: `> > - 1.`. Deep nesting is walked again for every line.
    case marksOnLine
    /// The cells that the tables of the document could have: the columns of each delimiter row times the lines after it. A short
    /// row is filled up with empty cells.
    case tableCells
    /// The rows of dashes and pipes in one paragraph times its bytes: for each, the parser reads the paragraph as a table's header.
    case delimiterRowBytes
    /// Opening square brackets in one paragraph.
    case brackets
    /// The characters `*`, `_` and `~` in one paragraph.
    case emphasisMarks
    /// Starts of comments, declarations and processing instructions in one paragraph: `<!` and `<?`.
    case markupOpenings
    /// At signs in one paragraph.
    case atSigns
    /// Occurrences of `www.` without white space between them.
    case addressesInWord
    /// Closing parentheses without white space between them.
    case parenthesesInWord
    /// The bytes of the longest link reference definition times the closing brackets in the document: each reference is given a copy.
    case referenceBytes

    /// The most that is allowed.
    package var allowed: Int {
      switch self {
      case .bytes: 1 << 29
      case .marksOnLine: 100
      case .tableCells: 200_000
      case .delimiterRowBytes: 8_000_000
      case .brackets: 10_000
      case .emphasisMarks: 40_000
      case .markupOpenings: 1_000
      case .atSigns: 1_000
      case .addressesInWord: 50
      case .parenthesesInWord: 2_000
      case .referenceBytes: 16_000_000
      }
    }

    /// What is counted, as the end of a sentence: “The article has 12,000 …”.
    package var counted: String {
      switch self {
      case .bytes: "bytes"
      case .marksOnLine: "quote, list and footnote marks at the start of one line"
      case .tableCells: "table cells, counting those that fill up short rows"
      case .delimiterRowBytes: "bytes to read again for rows of dashes that belong to no table"
      case .brackets: "opening brackets in one paragraph"
      case .emphasisMarks: "emphasis marks in one paragraph"
      case .markupOpenings: "starts of comments or declarations in one paragraph"
      case .atSigns: "at signs in one paragraph"
      case .addressesInWord: "web addresses without a space between them"
      case .parenthesesInWord: "closing parentheses without a space between them"
      case .referenceBytes: "bytes of link definitions to copy to the links that refer to them"
      }
    }
  }

  package let limit: Limit
  /// The count as far as it was taken: at least one more than allowed.
  package let count: Int
  /// Where the count passes what is allowed, or what it is a count of.
  package let span: Span

  package var allowed: Int { limit.allowed }
}
