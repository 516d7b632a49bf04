import Bytes
import Synchronization

/// An output that is only in memory.
package final class MemoryOutput: OutputStore {
  private let staged = Mutex<[String: [UInt8]]>([:])
  private let published = Mutex<[String: [UInt8]]>([:])

  package init() {}

  /// The published files by their paths.
  package var files: [String: [UInt8]] { published.withLock { $0 } }

  @discardableResult
  package func stage(_ path: String, _ bytes: [UInt8]) -> Stamp {
    staged.withLock { $0[path] = bytes }
    return Stamp(Digest(bytes))
  }

  package func keep(_ path: String, _ stamp: Stamp) -> Bool {
    guard let bytes = published.withLock({ $0[path] }), Stamp(Digest(bytes)) == stamp else { return false }
    staged.withLock { $0[path] = bytes }
    return true
  }

  package func withFolder<Value>(of paths: [String], _ work: (String) throws(MachineError) -> Value) throws(MachineError) -> Value {
    let folder = try System.temporaryFolder()
    defer { System.removeTree(folder) }
    for path in paths {
      try System.createFolders(above: path, in: folder)
      try System.write(folder + "/" + path, staged.withLock { $0[path] } ?? [])
    }
    return try work(folder)
  }

  package func commit() -> PublishSummary {
    let new = staged.withLock { staged in
      defer { staged = [:] }
      return staged
    }
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
