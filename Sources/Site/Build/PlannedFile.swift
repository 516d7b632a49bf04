import Bytes

/// A file of the output that is made when its turn comes, so that memory never holds all of them.
struct PlannedFile: Sendable {
  struct Made: Sendable {
    /// Nil where nothing is to be published.
    var stamp: Stamp?
    var findings: [PageFinding] = []
  }

  /// Where it goes, relative to the output folder.
  let path: String
  /// The template of a page; nil for any other file.
  let template: Theme.Page?
  /// The digest of everything that it is made from; nil where only making it tells.
  let key: Digest?
  let make: @Sendable () throws(MachineError) -> Made
}
