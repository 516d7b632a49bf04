import Dispatch
import Synchronization

/// The results of two pieces of work that need nothing of each other, done at once where there is more than one worker.
func together<One: Sendable, Other: Sendable>(
  jobs: Int, _ one: @Sendable () -> One, _ other: @Sendable () -> Other
) -> (One, Other) {
  guard jobs > 1 else { return (one(), other()) }
  let results = Mutex<(One?, Other?)>((nil, nil))
  DispatchQueue.concurrentPerform(iterations: 2) { number in
    if number == 0 {
      let result = one()
      results.withLock { $0.0 = result }
    } else {
      let result = other()
      results.withLock { $0.1 = result }
    }
  }
  let (first, second) = results.withLock { $0 }
  return (first ?? one(), second ?? other())
}

/// The results of `work` for every index below `count`, in order, computed by `jobs` workers at once.
///
/// Each worker takes the next few indices whenever it is free, and says how many when it has done them; the order in which they run is
/// nobody's business, because the results are put in order of the index. `other` is work besides, which one of them does first.
package func concurrently<Result: Sendable>(
  _ count: Int, jobs: Int, step done: @Sendable (Int) -> Void = { _ in }, beside other: @Sendable () -> Void = {},
  work: @Sendable (Int) -> Result
) -> [Result] {
  let next = Atomic(0)
  let step = max(1, min(16, count / max(1, jobs * 4)))
  return [Result](unsafeUninitializedCapacity: count) { results, initialized in
    let places = Places(results: results)
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, count))) { worker in
      if worker == 0 { other() }
      while true {
        let first = next.wrappingAdd(step, ordering: .relaxed).oldValue
        guard first < count else { break }
        let last = min(first + step, count)
        for index in first..<last { places.results.initializeElement(at: index, to: work(index)) }
        done(last - first)
      }
    }
    // Every index was taken by one worker, and the workers have ended.
    initialized = count
  }
}

/// Where the results go: each worker writes to places that no other does.
private struct Places<Result>: @unchecked Sendable {
  let results: UnsafeMutableBufferPointer<Result>
}
