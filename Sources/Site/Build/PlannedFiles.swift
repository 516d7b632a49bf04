import Diagnostics

/// Files of the output of which each is planned only when its turn comes: a long list has thousands of pages.
struct PlannedFiles: Sendable {
  let count: Int
  private let plan: @Sendable (Int) -> PlannedFile

  /// - Parameter plan: the file of each number below `count`.
  init(count: Int, _ plan: @escaping @Sendable (Int) -> PlannedFile) {
    self.count = count
    self.plan = plan
  }

  init(_ files: [PlannedFile]) {
    self.init(count: files.count) { files[$0] }
  }

  subscript(number: Int) -> PlannedFile { plan(number) }

  /// The files of all of them, one after another.
  static func joined(_ parts: [PlannedFiles]) -> PlannedFiles {
    var ends: [Int] = []
    for part in parts { ends.append((ends.last ?? 0) + part.count) }
    return PlannedFiles(count: ends.last ?? 0) { [ends] number in
      let part = ends.endOfPrefix { $0 <= number }
      return parts[part][number - (part > 0 ? ends[part - 1] : 0)]
    }
  }
}
