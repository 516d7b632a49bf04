/// The bytes of one page while it is written.
///
/// A page is written in hundreds of small pieces, and appending a piece to an array costs more than most pieces are worth. So this is
/// plain memory. Whoever makes one frees it.
struct PageBuffer {
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0
  /// Whether the memory is its own, and not its maker's.
  private(set) var ownsMemory: Bool

  /// Most pages are smaller.
  static let usualCapacity = 32 * 1024

  init() {
    capacity = Self.usualCapacity
    bytes = .allocate(capacity: capacity)
    ownsMemory = true
  }

  /// Writes into memory of its maker until that is full. What is written then stands there from the start, or in memory of its own.
  ///
  /// - Parameter start: of at least `usualCapacity` bytes.
  init(in start: UnsafeMutablePointer<UInt8>) {
    capacity = Self.usualCapacity
    bytes = start
    ownsMemory = false
  }

  func free() {
    if ownsMemory { bytes.deallocate() }
  }

  /// What has been written; good until more is written.
  var content: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }

  @inline(__always)
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let start = piece.baseAddress else { return }
    if piece.count > capacity - count { grow(by: piece.count) }
    (bytes + count).update(from: start, count: piece.count)
    count += piece.count
  }

  private mutating func grow(by more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: bytes, count: count)
    free()
    bytes = larger
    ownsMemory = true
  }
}
