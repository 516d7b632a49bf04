extension BuildOptions {
  /// Does the work of a stage, and tells the observer of it.
  func stage<Value, Failure: Error>(
    _ stage: BuildStage, total: Int? = nil, bytes: Int = 0, _ work: () throws(Failure) -> (value: Value, items: Int)
  ) throws(Failure) -> Value {
    observer?.began(stage, total: total)
    let (value, items) = try work()
    observer?.ended(stage, items: items, bytes: bytes)
    return value
  }

  /// The results of `work` for every index below `count`, in order, by as many workers as wanted. After an interruption nothing is worked
  /// on any more, and `empty` stands for what is missing.
  func workers<Result: Sendable>(
    _ stage: BuildStage, _ count: Int, empty: @Sendable (Int) -> Result, beside other: @Sendable () -> Void = {},
    _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    let (interruption, observer) = (interruption, observer)
    return concurrently(count, jobs: jobs, step: { observer?.advanced(stage, by: $0) }, beside: other) { index in
      interruption?.isRequested == true ? empty(index) : work(index)
    }
  }
}
