import Articles
import Bytes
import Synchronization

/// The pictures of a site's texts: each file is looked at once a build, when a text first shows it.
final class Pictures: Sendable {
  /// How much of a file is read at first; nearly every header ends within it.
  private static let opening = 4096

  private let tree: any SiteTree
  private let attachments: [String: Inventory.File]
  private let assets: [String: Inventory.File]
  private let known = Mutex<[String: PictureReading]>([:])

  init(_ inventory: Inventory, _ tree: any SiteTree) {
    self.tree = tree
    attachments = inventory.attachments
    assets = Dictionary(inventory.assets.map { ($0.path, $0) }) { first, _ in first }
  }

  /// What the file at a path of the site says of its size; nil where there is no such file, or one that is never copied.
  func reading(of path: String) -> PictureReading? {
    guard file(path) != nil else { return nil }
    if let reading = known.withLock({ $0[path] }) { return reading }
    let reading = read(path)
    known.withLock { $0[path] = reading }
    return reading
  }

  /// The digest of what some files are: of their stamps, or of their sizes where only reading tells.
  func ground(of paths: [String]) -> Digest {
    Digest.make { digester in
      for path in paths {
        digester.add(path)
        if let stamp = file(path)?.stamp {
          digester.add(stamp.digest)
        } else {
          digester.add(reading(of: path).map { "\($0)" })
        }
      }
    }
  }

  private func file(_ path: String) -> Inventory.File? { attachments[path] ?? assets[path] }

  private func read(_ path: String) -> PictureReading {
    do {
      let reading = PictureHeader.read(try tree.read(path, limit: Self.opening))
      if case .incomplete = reading { return PictureHeader.read(try tree.read(path)) }
      return reading
    } catch {
      return .unreadable(reason: error.reason)
    }
  }
}
