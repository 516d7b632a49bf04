import Foundation

/// The files of this repository as they stand on disk, without what builds leave behind.
enum Repository {
  struct File: Sendable {
    /// The path from the root, with slashes.
    let path: String
    let text: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The places of `word`, with the characters before and after it.
    func lines(with word: String, where isFound: (_ before: Character?, _ after: Character?) -> Bool = { _, _ in true }) -> [Line] {
      guard Data(text.utf8).range(of: Data(word.utf8)) != nil else { return [] }
      return lines.enumerated().compactMap { number, line in
        let isHit = line.ranges(of: word).contains { isFound(line[..<$0.lowerBound].last, line[$0.upperBound...].first) }
        return isHit ? Line(path: path, number: number + 1, text: String(line)) : nil
      }
    }
  }

  struct Line: CustomStringConvertible {
    let path: String
    let number: Int
    let text: String

    var description: String { "\(path):\(number): \(text)" }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every text of the repository; a file that is not UTF-8 is a picture or the like.
  static let files: [File] = paths(below: "").compactMap { path in
    guard let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8) else { return nil }
    return File(path: path, text: text)
  }

  static let swiftFiles = files.filter { $0.path.hasSuffix(".swift") }

  /// The code of the modules, without comments and texts.
  static let code = swiftFiles.filter { $0.path.hasPrefix("Sources/") }.map(SwiftCode.file)

  /// The folders inside `folder`, by name.
  static func folders(in folder: String) -> [String] {
    names(in: folder).filter { isFolder(folder + "/" + $0) }
  }

  private static let leftOut: Set<String> = [".git", ".build", ".tealight", ".swiftpm", "Output", "Package.resolved"]

  private static func paths(below folder: String) -> [String] {
    names(in: folder).flatMap { name -> [String] in
      if leftOut.contains(name) || name.hasPrefix(".build") { return [] }
      let path = folder.isEmpty ? name : folder + "/" + name
      return isFolder(path) ? paths(below: path) : [path]
    }
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []).sorted()
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: root.appending(path: path).path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
