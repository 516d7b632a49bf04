/// The bytes of one page while it is written.
///
/// A page is written in hundreds of small pieces, and appending a piece to an array costs more than most pieces are worth. So this is
/// plain memory, copied to its array once. Whoever makes one frees it.
struct PageBuffer {
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init() {
    capacity = 32 * 1024
    bytes = .allocate(capacity: capacity)
  }

  func free() {
    bytes.deallocate()
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
    bytes.deallocate()
    bytes = larger
  }
}
