/// Keeps other builds out of an output folder for as long as it lives. The system lets go of it when the process ends, however it ends.
final class FolderLock: Sendable {
  private let descriptor: CInt

  /// Fails when another build holds the folder. A file system that knows no locks is taken as it is.
  init(_ folder: String) throws(MachineError) {
    descriptor = try System.lock(folder)
  }

  deinit {
    System.unlock(descriptor)
  }
}
