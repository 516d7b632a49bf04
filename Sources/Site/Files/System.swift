#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The calls to the operating system that files need, each with a typed error instead of a global number.
enum System {
  enum FileKind: Sendable {
    case file(FileStatus)
    case folder
    case link
    case other
  }

  static func reason() -> String {
    String(cString: strerror(errno))
  }

  /// What `path` is, without following a link at its end; nil when there is nothing.
  static func kind(of path: String, followingLinks: Bool = false) -> FileKind? {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    return kind(status)
  }

  private static func kind(_ status: stat) -> FileKind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(FileStatus(status))
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The names in a folder, unsorted, without `.` and `..`.
  static func names(in folder: String) throws(MachineError) -> [String] {
    try list(folder) { names, _ in names }
  }

  /// What `make` makes of the names in a folder that do not start with a dot, and of what each of them is, without following links; nil
  /// where the system does not tell. Asking for all of them at the open folder is quicker than by their paths.
  ///
  /// - Parameter jobs: how many workers ask, where there is much to ask.
  static func contents<Value: Sendable>(
    of folder: String, jobs: Int, _ make: @Sendable (_ name: String, _ kind: FileKind?) -> Value
  ) throws(MachineError) -> [Value] {
    try list(folder) { names, descriptor in
      let names = names.filter { $0.utf8.first != UInt8(ascii: ".") }
      return concurrently(names.count, jobs: names.count < large ? 1 : jobs) { index in
        var status = stat()
        return make(names[index], fstatat(descriptor, names[index], &status, AT_SYMLINK_NOFOLLOW) == 0 ? kind(status) : nil)
      }
    }
  }

  /// How many files of a folder are worth a second worker.
  private static let large = 128

  /// Hands over the names in a folder, and the open folder.
  private static func list<Value>(_ folder: String, _ take: ([String], CInt) -> Value) throws(MachineError) -> Value {
    guard let handle = opendir(folder) else { throw MachineError("read the folder", folder, reason()) }
    defer { closedir(handle) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(handle) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw MachineError("read the folder", folder, reason()) }
    return take(names, dirfd(handle))
  }

  /// The whole file, or its first `limit` bytes. Refuses what is no plain file instead of waiting for it.
  ///
  /// - Parameter folder: where the path begins; nil for one from the root or the working folder.
  static func read(_ path: String, in folder: OpenFolder? = nil, limit: Int?) throws(MachineError) -> [UInt8] {
    let descriptor = openat(folder?.descriptor ?? AT_FDCWD, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw MachineError("read", path, reason()) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw MachineError("read", path, reason()) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw MachineError("read", path, "it is not a file") }
    let wanted = min(Int(status.st_size), limit ?? Int.max)
    var failure: String?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      while count < wanted {
        let got = Self.transfer { systemRead(descriptor, buffer.baseAddress.map { $0 + count }, wanted - count) }
        if got < 0 { failure = reason() }
        if got <= 0 { break }
        count += got
      }
    }
    if let failure { throw MachineError("read", path, failure) }
    return bytes
  }

  /// The time of day, in nanoseconds since 1970: what file systems count with.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Creates the file and writes all of it; an existing one is replaced in place, so only write to names nobody reads. Returns what the
  /// system says of the file afterwards.
  ///
  /// - Parameter folder: where the path begins; nil for one from the root or the working folder.
  @discardableResult
  static func write(_ path: String, in folder: OpenFolder? = nil, _ bytes: [UInt8]) throws(MachineError) -> FileStatus {
    try write(path, in: folder, CollectionOfOne(bytes))
  }

  /// The same for the bytes that all chunks are together.
  @discardableResult
  static func write(_ path: String, in folder: OpenFolder? = nil, _ chunks: some Sequence<[UInt8]>) throws(MachineError) -> FileStatus {
    let descriptor = openat(folder?.descriptor ?? AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw MachineError("write", folder?.whole(path) ?? path, reason()) }
    var failure: String?
    for bytes in chunks where failure == nil {
      bytes.withUnsafeBytes { buffer in
        var written = 0
        while written < buffer.count {
          let put = transfer { systemWrite(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written) }
          if put <= 0 {
            failure = reason()
            break
          }
          written += put
        }
      }
    }
    var status = stat()
    if fstat(descriptor, &status) != 0, failure == nil { failure = reason() }
    if close(descriptor) != 0, failure == nil { failure = reason() }
    if let failure { throw MachineError("write", folder?.whole(path) ?? path, failure) }
    return FileStatus(status)
  }

  static func rename(_ from: String, to path: String) throws(MachineError) {
    guard systemRename(from, path) == 0 else { throw MachineError("replace", path, reason()) }
  }

  /// Renames a file, and says whether that was possible.
  static func tryRename(_ from: String, to path: String) -> Bool {
    systemRename(from, path) == 0
  }

  /// Removes a file; one that is not there is no failure.
  static func remove(_ path: String) throws(MachineError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw MachineError("remove", path, reason()) }
  }

  /// Removes a folder if it is empty, and says whether it did.
  @discardableResult
  static func removeFolderIfEmpty(_ path: String) -> Bool {
    rmdir(path) == 0
  }

  /// Creates a folder; one that is there already is no failure. Returns whether it is new.
  @discardableResult
  static func createFolder(_ path: String) throws(MachineError) -> Bool {
    if mkdir(path, 0o755) == 0 { return true }
    guard errno == EEXIST else { throw MachineError("create the folder", path, reason()) }
    return false
  }

  /// Creates the folder that a file stands in, and those above that where they are missing too.
  ///
  /// - Parameter start: where the path begins; nil for one from the root or the working folder.
  static func createFolder(above path: String, in start: OpenFolder? = nil) throws(MachineError) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    let folder = String(path[..<slash])
    func isThere() -> Bool { mkdirat(start?.descriptor ?? AT_FDCWD, folder, 0o755) == 0 || errno == EEXIST }
    if isThere() { return }
    if errno == ENOENT {
      try createFolder(above: folder, in: start)
      if isThere() { return }
    }
    throw MachineError("create the folder", start?.whole(folder) ?? folder, reason())
  }

  /// Takes the lock of a folder without waiting; it is held until `unlock`.
  static func lock(_ folder: String) throws(MachineError) -> CInt {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw MachineError("write into", folder, reason()) }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(descriptor)
      throw MachineError("write into", folder, "another build is writing there; wait for it to end")
    }
    return descriptor
  }

  static func unlock(_ descriptor: CInt) {
    // A process that is being started at this moment may hold a copy of the descriptor for a little longer.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// The path without links, `.` and `..`, of which the last parts need not be there; nil for no path at all.
  static func resolved(_ path: String) -> String? {
    guard !path.isEmpty, var current = path.hasPrefix("/") ? "" : canonical(".") else { return nil }
    if current == "/" { current = "" }
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        current = current.lastIndex(of: "/").map { String(current[..<$0]) } ?? ""
      } else {
        current = canonical(current + "/" + part) ?? current + "/" + part
      }
    }
    return current.isEmpty ? "/" : current
  }

  /// The path without links, `.` and `..`; nil when it leads nowhere.
  static func canonical(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Repeats a call that a signal interrupted.
  private static func transfer(_ call: () -> Int) -> Int {
    while true {
      let count = call()
      if count >= 0 || errno != EINTR { return count }
    }
  }
}

private func systemRead(_ descriptor: CInt, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: CInt, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}

private func systemRename(_ from: String, _ to: String) -> CInt {
  rename(from, to)
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    self.init(
      size: Int(status.st_size), modified: Int(modified.tv_sec) * 1_000_000_000 + Int(modified.tv_nsec),
      changed: Int(changed.tv_sec) * 1_000_000_000 + Int(changed.tv_nsec), inode: UInt64(status.st_ino))
  }
}
