import ArgumentParser
import Foundation
import Site

/// A file of a site as it was in an earlier revision.
enum EarlierFile {
  /// The bytes of `path`, relative to the site. Ends the process when git cannot run or the site is in no repository, and where the
  /// revision, or the file in it, does not exist.
  static func read(_ path: String, of site: DiskTree, since revision: String) throws -> [UInt8] {
    let git = try Git(in: site.root.isEmpty ? "/" : site.root)
    let place = try git.run(["rev-parse", "--show-prefix"])
    guard place.status == 0 else { throw git.failure(place) }
    let commit = try git.run(["rev-parse", "--verify", "--quiet", "\(revision)^{commit}"])
    let id = commit.text
    guard commit.status == 0, !id.isEmpty, id.allSatisfy(\.isHexDigit) else {
      throw ValidationError("There is no revision '\(revision)' in the repository of the site.")
    }
    let file = place.text + path
    let found = try git.run(["ls-tree", "-r", "--name-only", "-z", "--full-tree", id, "--", file])
    guard found.status == 0 else { throw git.failure(found) }
    guard !found.output.isEmpty else { throw ValidationError("The revision '\(revision)' has no file '\(file)'.") }
    let content = try git.run(["cat-file", "blob", "\(id):\(file)"])
    guard content.status == 0 else { throw git.failure(content) }
    return content.output
  }
}
