#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that is kept open, so that the system need not go the way to it for each of its files.
final class OpenFolder: Sendable {
  let path: String
  let descriptor: CInt

  /// Nil for a folder that cannot be opened; its files may be reached by their whole paths all the same.
  init?(_ path: String) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { return nil }
  }

  deinit {
    close(descriptor)
  }

  /// The whole path of something in the folder.
  func whole(_ inside: String) -> String { path + "/" + inside }
}
