import Articles
import Diagnostics
import Mustache

/// What templates see of lists of crisis lines. Many articles show the same lists, so each is made once.
final class LineValues: Sendable {
  private struct Made: Sendable {
    let list: Value
    let contactPoints: Value
  }

  /// Lines by region, known again by themselves as `SharedLines` are.
  private struct Groups: Hashable, Sendable {
    let groups: [RegionLines]

    static func == (one: Groups, other: Groups) -> Bool {
      one.groups.count == other.groups.count
        && one.groups.indices.allSatisfy {
          one.groups[$0].region == other.groups[$0].region && one.groups[$0].lines.elementsEqual(other.groups[$0].lines, by: ===)
        }
    }

    func hash(into hasher: inout Hasher) {
      for group in groups {
        for line in group.lines { hasher.combine(ObjectIdentifier(line)) }
      }
    }
  }

  private let strings: SiteStrings
  private let lists = MadeOnce<SharedLines, Made>()
  private let regions = MadeOnce<Groups, Value>()

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
    regions.value(Groups(groups: groups)) {
      .list(groups.map { CrisisLineViews.region.value(CrisisLineViews.Told(it: $0, strings: strings), .all) })
    }
  }

  private func made(_ lines: [CrisisLine]) -> Made {
    lists.value(SharedLines(lines: lines)) {
      var json: [UInt8] = []
      ContactPoints.json(of: lines).write(into: &json, indented: false)
      return Made(
        list: .list(lines.map { CrisisLineViews.line.value(CrisisLineViews.Told(it: $0, strings: strings), .all) }),
        contactPoints: lines.isEmpty ? .absent : .html(HTML(json)))
    }
  }
}
