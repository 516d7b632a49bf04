import Synchronization

/// What sections have written of lists that many pages share.
final class KeptSections: Sendable {
  struct Key: Hashable {
    let keeping: UInt32
    /// Where the items of the list are. No other list can be there, since an entry holds them.
    let items: UInt
    /// Which of the values are true that the section depends on besides, as bits.
    let truths: UInt32
  }

  struct Entry: Sendable {
    let list: Value
    let text: [UInt8]
  }

  private let entries = Mutex<[Key: Entry]>([:])

  subscript(key: Key) -> Entry? {
    get { entries.withLock { $0[key] } }
  }

  func keep(_ entry: Entry, as key: Key) {
    entries.withLock { $0[key] = entry }
  }
}
