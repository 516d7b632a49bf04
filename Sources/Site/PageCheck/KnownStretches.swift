#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Elements of pages that were read before: navigation, crisis lines and footers are the same on most pages of a site, and are not read
/// again while they are.
///
/// What reading an element comes to depends on its bytes, on the elements that are open around it, and on whether the text before it ends in
/// a space; nothing else is open at its start or at its end. All of that is compared as it is, so a page is read as if nothing were known.
/// Only pages of one site may share what is known.
struct KnownStretches: Sendable {
  /// An element from its start tag through its end tag, and what reading it came to. It asks for nothing from elsewhere.
  final class Stretch: PageContent, Sendable {
    let bytes: [UInt8]
    /// The elements that were open around it.
    let outside: [MarkupName]
    let isBehindSpace: Bool
    let text: [UInt8]
    /// With their places in the text and the addresses of the stretch.
    let links: [PageLink]
    let addresses: [UInt8]
    /// What is wrong with its links.
    let numberFindings: [PageFinding]

    var size: Int { bytes.count + text.count + addresses.count }

    init(
      bytes: [UInt8], outside: [MarkupName], isBehindSpace: Bool, text: [UInt8], links: [PageLink], addresses: [UInt8],
      numberFindings: [PageFinding]
    ) {
      (self.bytes, self.outside, self.isBehindSpace) = (bytes, outside, isBehindSpace)
      (self.text, self.links, self.addresses, self.numberFindings) = (text, links, addresses, numberFindings)
    }
  }

  /// Stretches that begin alike.
  private struct Slot {
    var beginning: UInt64 = 0
    var stretches: [Stretch] = []
    /// How often none of them was the same, since one was.
    var misses = 0

    /// Whether what begins so is another on every page.
    var isVaried: Bool { misses > KnownStretches.patience }
  }

  private static let beginningLength = 64
  private static let largestStretch = 32 * 1024
  /// How many stretches with one beginning are kept: of some elements only the beginning is the same on all pages.
  private static let alternatives = 8
  /// How often a beginning may go on in a new way before nothing more is looked for behind it.
  private static let patience = 32
  private static let capacity = 2 * 1024 * 1024
  private static let lookupCapacity = 1024

  private var slots = [Slot](repeating: Slot(), count: 256)
  private var size = 0
  /// Whether stretches show lists of crisis lines.
  private var lookups: [Lookup: Bool] = [:]

  private struct Lookup: Hashable, Sendable {
    let lines: LineRequirementList
    let stretch: Stretch

    static func == (one: Lookup, other: Lookup) -> Bool { one.lines === other.lines && one.stretch === other.stretch }

    func hash(into hasher: inout Hasher) {
      hasher.combine(ObjectIdentifier(lines))
      hasher.combine(ObjectIdentifier(stretch))
    }
  }

  /// The stretch that begins at `start`, if it is known.
  ///
  /// - Returns: also whether it should be learned: its beginning was seen before, and there is room.
  mutating func look(
    at start: Int, of page: UnsafeBufferPointer<UInt8>, in open: OpenElements, behind text: VisibleText
  ) -> (known: Stretch?, isWanted: Bool) {
    guard let beginning = Self.beginning(page, start) else { return (nil, false) }
    let slot = Int(beginning >> 56)
    guard slots[slot].beginning == beginning else {
      if slots[slot].stretches.isEmpty, !slots[slot].isVaried { slots[slot] = Slot(beginning: beginning) }
      return (nil, false)
    }
    if slots[slot].isVaried { return (nil, false) }
    for stretch in slots[slot].stretches
    where Self.isSame(stretch.bytes, page, start) && stretch.isBehindSpace == text.endsInSpace && open.are(stretch.outside) {
      slots[slot].misses = 0
      return (stretch, false)
    }
    slots[slot].misses += 1
    if slots[slot].isVaried {
      size -= slots[slot].stretches.reduce(0) { $0 + $1.size }
      slots[slot].stretches = []
    }
    return (nil, slots[slot].stretches.count < Self.alternatives && size < Self.capacity && !slots[slot].isVaried)
  }

  /// Whether a stretch by itself shows all that pages must show of a list of lines.
  mutating func shows(_ lines: LineRequirementList, _ stretch: Stretch) -> Bool {
    let lookup = Lookup(lines: lines, stretch: stretch)
    if let known = lookups[lookup] { return known }
    let isWhole = lines.firstMissing(in: stretch, behind: 0) == nil
    if lookups.count == Self.lookupCapacity { lookups = [:] }
    lookups[lookup] = isWhole
    return isWhole
  }

  mutating func learn(_ stretch: Stretch) {
    let beginning = stretch.bytes.withUnsafeBufferPointer { Self.beginning($0, 0) }
    guard let beginning, stretch.bytes.count <= Self.largestStretch else { return }
    let slot = Int(beginning >> 56)
    guard slots[slot].beginning == beginning, !slots[slot].isVaried else { return }
    slots[slot].stretches.append(stretch)
    size += stretch.size
  }

  /// A number for the first bytes of a stretch, by which those that may be the same are found; nil near the end of a page.
  private static func beginning(_ page: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt64? {
    guard page.count - start >= beginningLength else { return nil }
    var number: UInt64 = 1
    for offset in stride(from: start, to: start + beginningLength, by: 8) {
      // Within the page: the last eight bytes end with the beginning.
      let word = UnsafeRawBufferPointer(page).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      number = (number ^ word) &* 0x9E37_79B9_7F4A_7C15
      number ^= number >> 29
    }
    return number
  }

  private static func isSame(_ stretch: [UInt8], _ page: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard stretch.count <= page.count - start, let base = page.baseAddress else { return false }
    return stretch.withUnsafeBytes { stretch in
      guard let bytes = stretch.baseAddress else { return true }
      return memcmp(bytes, base + start, stretch.count) == 0
    }
  }
}
