import Synchronization

/// An output that is only in memory.
package final class MemoryOutput: OutputStore {
  private let staged = Mutex<[String: [UInt8]]>([:])
  private let published = Mutex<[String: [UInt8]]>([:])

  package init() {}

  /// The published files by their paths.
  package var files: [String: [UInt8]] { published.withLock { $0 } }

  package func stage(_ path: String, _ bytes: [UInt8]) {
    staged.withLock { $0[path] = bytes }
  }

  package func commit() -> PublishSummary {
    let new = staged.withLock { $0 }
    return published.withLock { old in
      let summary = PublishSummary(
        written: new.count { old[$0.key] != $0.value }, unchanged: new.count { old[$0.key] == $0.value },
        removed: old.keys.count { new[$0] == nil })
      old = new
      return summary
    }
  }

  package func discard() {
    staged.withLock { $0 = [:] }
  }
}
