import Articles
import Bytes
import Diagnostics

/// What a build knew of one article or page: its front matter, what came of it, and from what.
struct RememberedText: Sendable {
  /// The front matter as the index has it.
  struct Opening: Sendable {
    let metadata: Metadata
    let diagnostics: [Diagnostic]
    let isReadable: Bool
    let digest: Digest
  }

  /// What its page and its findings were made from.
  struct Sources: Sendable {
    /// The digest of the file.
    let content: Digest
    /// The digest of everything else, except where links lead.
    let surroundings: Digest
    /// The paths that its links ask for, and the digest of where they lead.
    let asked: [String]
    let answers: Digest
    /// The files of its pictures, and the digest of what they are.
    let pictures: [String]
    let pictureGround: Digest
    /// The days on which the same is found.
    let days: ClosedRange<CalendarDate>
  }

  let stamp: Stamp?
  let opening: Opening
  let sources: Sources
  /// All of it as it was written down.
  let record: ArraySlice<UInt8>
  private let rest: ByteReader
  private let lists: SharedLists

  init(_ reader: ByteReader, _ record: ArraySlice<UInt8>, _ lists: SharedLists) throws(DamagedBytes) {
    self.lists = lists
    var reader = reader
    stamp = try reader.read()
    opening = Opening(
      metadata: try reader.read(), diagnostics: try reader.read(), isReadable: try reader.read(), digest: try reader.read())
    sources = Sources(
      content: try reader.read(), surroundings: try reader.read(), asked: try reader.read(), answers: try reader.read(),
      pictures: try reader.read(), pictureGround: try reader.read(),
      days: try Self.days(from: try reader.read(), through: try reader.read()))
    self.record = record
    rest = reader
  }

  /// What came of it; its links to headings lead to the texts of `index`.
  func outcome(_ index: SiteIndex) -> TextStage.Outcome? {
    var reader = rest
    return try? TextStage.Outcome(from: &reader, index, lists)
  }

  static func record(_ text: IndexedText, _ sources: Sources, _ outcome: TextStage.Outcome, _ index: SiteIndex) -> [UInt8] {
    // Most texts take less.
    var writer = ByteWriter(capacity: 2048)
    writer.add(text.stamp)
    writer.add(text.metadata)
    writer.add(text.diagnostics)
    writer.add(text.isReadable)
    writer.add(text.opening)
    writer.add(sources.content)
    writer.add(sources.surroundings)
    writer.add(sources.asked)
    writer.add(sources.answers)
    writer.add(sources.pictures)
    writer.add(sources.pictureGround)
    writer.add(sources.days.lowerBound)
    writer.add(sources.days.upperBound)
    outcome.encode(into: &writer, index)
    // It is kept until the end, so without the room that is left.
    return writer.bytes.withUnsafeBufferPointer { [UInt8]($0) }
  }

  private static func days(from first: CalendarDate, through last: CalendarDate) throws(DamagedBytes) -> ClosedRange<CalendarDate> {
    guard first <= last else { throw DamagedBytes() }
    return first...last
  }
}
