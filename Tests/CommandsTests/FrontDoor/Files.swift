import Foundation
import Testing

/// A folder with the few things that tests do to files.
protocol Files {
  var path: String { get }
}

extension TemporaryFolder: Files {}

extension Files {
  func place(_ name: String) -> String { name.isEmpty ? path : path + "/" + name }

  func url(_ name: String) -> URL { URL(filePath: place(name)) }

  /// Writes a file, and the folders above it.
  func write(_ name: String, _ text: String) throws {
    try write(name, Data(text.utf8))
  }

  func write(_ name: String, _ data: Data) throws {
    try makeFolder(name.split(separator: "/").dropLast().joined(separator: "/"))
    try data.write(to: url(name))
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(at: url(name), withIntermediateDirectories: true)
  }

  func link(_ name: String, to target: String) throws {
    try makeFolder(name.split(separator: "/").dropLast().joined(separator: "/"))
    try FileManager.default.createSymbolicLink(atPath: place(name), withDestinationPath: target)
  }

  /// A named pipe: to open it without care is to wait for ever.
  func makePipe(_ name: String) throws {
    try #require(mkfifo(place(name), 0o644) == 0)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: url(name))
  }

  func move(_ name: String, to other: String) throws {
    try FileManager.default.moveItem(at: url(name), to: url(other))
  }

  /// Copies a file or folder from anywhere to `name`.
  func copy(from source: String, to name: String) throws {
    try FileManager.default.copyItem(atPath: source, toPath: place(name))
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: url(name), encoding: .utf8)
  }

  func exists(_ name: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: place(name))) != nil
  }

  /// Replaces a text that must be there.
  func replace(_ text: String, with other: String, in name: String) throws {
    let old = try read(name)
    try #require(old.contains(text), "\(name) has no \(text)")
    try write(name, old.replacing(text, with: other))
  }
}
