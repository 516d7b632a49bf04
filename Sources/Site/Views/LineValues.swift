import Articles
import Diagnostics
import Mustache
import Synchronization

/// What templates see of lists of crisis lines. Many articles show the same lists, so each is made once.
final class LineValues: Sendable {
  private struct Made: Sendable {
    let list: Value
    let contactPoints: Value
  }

  private let strings: SiteStrings
  private let lists = Mutex<[[String]: Made]>([:])
  private let regions = Mutex<[[String]: Value]>([:])

  /// - Parameter strings: the words of the language that they are told in.
  init(_ strings: SiteStrings) {
    self.strings = strings
  }

  /// The lines one after another.
  func list(_ lines: [CrisisLine]) -> Value { made(lines).list }

  /// The same lines as schema.org data in JSON; absent without lines.
  func contactPoints(_ lines: [CrisisLine]) -> Value { made(lines).contactPoints }

  /// The lines by region.
  func regions(_ groups: [RegionLines]) -> Value {
    var key: [String] = []
    for group in groups {
      key.append(group.region.code)
      for line in group.lines { key.append(line.id) }
    }
    if let value = regions.withLock({ $0[key] }) { return value }
    let value = Value.list(groups.map { CrisisLineViews.region.value(CrisisLineViews.Told(it: $0, strings: strings), .all) })
    regions.withLock { $0[key] = value }
    return value
  }

  private func made(_ lines: [CrisisLine]) -> Made {
    let key = lines.map(\.id)
    if let made = lists.withLock({ $0[key] }) { return made }
    var json: [UInt8] = []
    ContactPoints.json(of: lines).write(into: &json, indented: false)
    let made = Made(
      list: .list(lines.map { CrisisLineViews.line.value(CrisisLineViews.Told(it: $0, strings: strings), .all) }),
      contactPoints: lines.isEmpty ? .absent : .html(HTML(json)))
    lists.withLock { $0[key] = made }
    return made
  }
}
