package import Bytes

/// What became of a site's social cards, where not all is well.
package enum CardSummary: Sendable, Equatable {
  /// The site asks for cards, and nobody here can draw.
  case withoutDrawer
  /// The cards of some articles could not be drawn; `first` is the file of the first of them.
  case failed(count: Int, first: String, reason: String)
}

extension CardSummary: ByteCodable {
  package func encode(into writer: inout ByteWriter) {
    switch self {
    case .withoutDrawer: writer.add(0)
    case .failed(let count, let first, let reason):
      writer.add(1)
      writer.add(count)
      writer.add(first)
      writer.add(reason)
    }
  }

  package init(from reader: inout ByteReader) throws(DamagedBytes) {
    switch try reader.read(Int.self) {
    case 0: self = .withoutDrawer
    case 1: self = .failed(count: try reader.read(), first: try reader.read(), reason: try reader.read())
    default: throw DamagedBytes()
    }
  }
}
