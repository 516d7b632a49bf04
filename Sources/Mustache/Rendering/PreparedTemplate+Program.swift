extension PreparedTemplate {
  /// What is left of a template once it is prepared.
  struct Program: Sendable {
    /// What the steps write of themselves.
    let text: [UInt8]
    let steps: [PageStep]
    let lists: [PageStep.List]
    /// The layouts in them are held by the root's layout.
    let openings: [PageStep.Opening]
    let rootOpenings: [PageStep.Opening]
    let keepings: [PageStep.Keeping]
    let registerCount: Int

    init(_ preparation: Preparation, text: [UInt8]) {
      self.text = text
      steps = preparation.steps
      lists = preparation.lists
      openings = preparation.openings
      rootOpenings = preparation.rootOpenings
      keepings = preparation.keepings
      registerCount = preparation.registerCount
    }

    /// The same, reached without counting references. Good only inside `withTables`.
    struct Tables {
      let text: UnsafeBufferPointer<UInt8>
      let steps: UnsafeBufferPointer<PageStep>
      let lists: UnsafeBufferPointer<PageStep.List>
      let openings: UnsafeBufferPointer<PageStep.Opening>
      let rootOpenings: UnsafeBufferPointer<PageStep.Opening>
      let keepings: UnsafeBufferPointer<PageStep.Keeping>
    }

    func withTables<Result>(_ body: (Tables) -> Result) -> Result {
      text.withUnsafeBufferPointer { text in
        steps.withUnsafeBufferPointer { steps in
          lists.withUnsafeBufferPointer { lists in
            openings.withUnsafeBufferPointer { openings in
              rootOpenings.withUnsafeBufferPointer { rootOpenings in
                keepings.withUnsafeBufferPointer { keepings in
                  body(
                    Tables(
                      text: text, steps: steps, lists: lists, openings: openings, rootOpenings: rootOpenings, keepings: keepings))
                }
              }
            }
          }
        }
      }
    }
  }
}
