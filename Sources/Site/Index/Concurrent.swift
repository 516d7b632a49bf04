import Dispatch
import Synchronization

/// The results of `work` for every index below `count`, in order, computed by `jobs` workers at once.
///
/// Each worker takes the next few indices whenever it is free; the order in which they run is nobody's business, because the results
/// are put in order of the index. `start` makes a worker's own state, which `work` may change.
package func concurrently<State, Result: Sendable>(
  _ count: Int, jobs: Int, start: @Sendable () -> State, work: @Sendable (Int, inout State) -> Result
) -> [Result] {
  let next = Atomic(0)
  let finished = Mutex<[(first: Int, results: [Result])]>([])
  let step = max(1, min(16, count / max(1, jobs * 4)))
  DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, count))) { _ in
    var state = start()
    var chunks: [(first: Int, results: [Result])] = []
    while true {
      let first = next.wrappingAdd(step, ordering: .relaxed).oldValue
      guard first < count else { break }
      let last = min(first + step, count)
      chunks.append((first, (first..<last).map { work($0, &state) }))
    }
    finished.withLock { $0 += chunks }
  }
  return finished.withLock { $0.sorted { $0.first < $1.first }.flatMap(\.results) }
}

package func concurrently<Result: Sendable>(_ count: Int, jobs: Int, work: @Sendable (Int) -> Result) -> [Result] {
  concurrently(count, jobs: jobs, start: {}, work: { index, _ in work(index) })
}
