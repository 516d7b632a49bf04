import Site

/// Several observers as one.
struct Observers: BuildObserver {
  let all: [any BuildObserver]

  func began(_ stage: BuildStage, total: Int?) { for one in all { one.began(stage, total: total) } }

  func advanced(_ stage: BuildStage, by items: Int) { for one in all { one.advanced(stage, by: items) } }

  func ended(_ stage: BuildStage, items: Int, bytes: Int) { for one in all { one.ended(stage, items: items, bytes: bytes) } }
}
