import Diagnostics
import Foundation
import Site
import Synchronization

/// Measures the stages of a build: time on the clock, and time of all processors together.
final class StageClock: BuildObserver {
  /// One stage that has ended; times in seconds, `start` since the clock was made.
  struct Timing: Sendable {
    let stage: BuildStage
    let start: Double
    let wall: Double
    let processor: Double
    let items: Int
    let bytes: Int
  }

  private struct State {
    var open: [BuildStage: (wall: Double, processor: Double)] = [:]
    var ended: [Timing] = []
  }

  private let origin = Clock.seconds
  private let processorOrigin = Clock.processorSeconds
  private let state = Mutex(State())

  func began(_ stage: BuildStage, total: Int?) {
    state.withLock { $0.open[stage] = (Clock.seconds, Clock.processorSeconds) }
  }

  func advanced(_ stage: BuildStage, by items: Int) {}

  func ended(_ stage: BuildStage, items: Int, bytes: Int) {
    let (wall, processor) = (Clock.seconds, Clock.processorSeconds)
    state.withLock { state in
      guard let start = state.open.removeValue(forKey: stage) else { return }
      state.ended.append(
        Timing(
          stage: stage, start: start.wall - origin, wall: wall - start.wall, processor: processor - start.processor, items: items,
          bytes: bytes))
    }
  }

  private var timings: [Timing] { state.withLock { $0.ended } }

  /// A line a stage, in the order in which they ended, and one for all that was done since the clock was made, with what lies between the
  /// stages.
  var table: String {
    var rows = [["stage", "wall s", "cpu s", "items", "bytes"]]
    for timing in timings { rows.append(Self.row(timing.stage.rawValue, timing.wall, timing.processor, timing.items, timing.bytes)) }
    rows.append(Self.row("all", Clock.seconds - origin, Clock.processorSeconds - processorOrigin, nil, nil))
    return TextTable.text(rows)
  }

  private static func row(_ name: String, _ wall: Double, _ processor: Double, _ items: Int?, _ bytes: Int?) -> [String] {
    [name, seconds(wall), seconds(processor), items.map(String.init) ?? "", bytes.flatMap { $0 > 0 ? String($0) : nil } ?? ""]
  }

  /// Three decimals.
  private static func seconds(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }

  /// The stages as complete events of the Trace Event Format; times in microseconds.
  var chromeTrace: [UInt8] {
    let events = timings.map { timing in
      JSON.object([
        ("name", .string(timing.stage.rawValue)), ("ph", .string("X")), ("pid", .integer(1)), ("tid", .integer(1)),
        ("ts", .integer(Int(timing.start * 1_000_000))), ("dur", .integer(Int(timing.wall * 1_000_000))),
        (
          "args",
          .object([
            ("cpu-microseconds", .integer(Int(timing.processor * 1_000_000))), ("items", .integer(timing.items)),
            ("bytes", .integer(timing.bytes)),
          ])
        ),
      ])
    }
    var bytes: [UInt8] = []
    JSON.object([("traceEvents", .array(events)), ("displayTimeUnit", .string("ms"))]).write(into: &bytes, indented: true)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}
