import Diagnostics
import Synchronization

/// Remembers the places in one document that were asked for, so that many findings in one long paragraph stay cheap.
///
/// It only ever remembers what the document itself says, so it makes no difference which thread asks first.
final class Places: Sendable {
  /// The places of the inlines of one block; `inlines` is nil if they were not all found.
  struct Leaf: Sendable {
    let content: LeafContent
    let inlines: [InlineLocator.Place]?
  }

  private let leaves = Mutex<[Int: Leaf]>([:])
  private let definitions = Mutex<[String: [Definition]]?>(nil)

  /// A link reference definition somewhere in the document.
  struct Definition: Sendable {
    let destination: Span
  }

  /// How far the literal of a text node was followed through its content the last time: offsets in both.
  struct Follower: Sendable {
    let node: Int
    let literal: Int
    let content: Int
  }

  private let follower = Mutex<Follower?>(nil)

  /// Where to begin to look for what stands at `offset` of a node's literal; nil for its start.
  func start(of node: Int, before offset: Int) -> Follower? {
    follower.withLock { $0.flatMap { $0.node == node && $0.literal <= offset ? $0 : nil } }
  }

  func remember(_ place: Follower) { follower.withLock { $0 = place } }

  /// The places in the block `leaf` of `document`.
  func leaf(_ leaf: Int, of document: Document) -> Leaf {
    if let known = leaves.withLock({ $0[leaf] }) { return known }
    let found = InlineLocator.places(in: document, leaf: leaf)
    let made = Leaf(content: found?.content ?? LeafContent(), inlines: found?.places)
    leaves.withLock { $0[leaf] = made }
    return made
  }

  /// The definitions for a label as `LinkLabel.normalized` gives it, in the order of the source.
  func definitions(for label: String, in document: Document) -> [Definition] {
    if let known = definitions.withLock({ $0 }) { return known[label] ?? [] }
    let found = document.findDefinitions()
    definitions.withLock { $0 = found }
    return found[label] ?? []
  }
}
