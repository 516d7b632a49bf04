/// Somebody who makes a search that works in readers' browsers, from finished pages. The core starts no programs: whoever runs it hands one
/// over, when a site is to have a search.
package protocol SearchIndexer: Sendable {
  /// What indexes, as exactly as it can be told without indexing.
  var identity: String { get }

  /// The files of the search by their paths inside its folder.
  ///
  /// - Parameter folder: where the finished pages lie as they will be published, and nothing else.
  func index(pagesIn folder: String) throws(MachineError) -> [String: [UInt8]]
}
