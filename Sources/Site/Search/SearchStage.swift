import Bytes

/// The stage that makes the search of a site from its finished articles and pages, where the build is told to.
struct SearchStage {
  private let reading: SiteReading
  private let output: any OutputStore

  /// Nil for a build that makes no search, or publishes nothing.
  init?(_ reading: SiteReading, _ pages: PageWriter) {
    guard reading.options.search != nil, let output = pages.output else { return nil }
    self.reading = reading
    self.output = output
  }

  /// Stages the files of the search; returns what the next build is to know. They are kept as they are while every page is.
  func write(_ outcomes: [TextStage.Outcome]) throws(MachineError) -> [SiteStage.Remembered] {
    guard let search = reading.options.search else { return [] }
    let pages = pages(outcomes)
    let key = Digest.make { digester in
      digester.add(search.identity)
      for page in pages {
        digester.add(page.path)
        digester.add(page.stamp.digest)
      }
    }
    if let kept = kept(key) { return kept }
    return try reading.options.stage(.search, total: pages.count) { () throws(MachineError) in
      let files = try output.withFolder(of: pages.map(\.path)) { folder throws(MachineError) in try search.index(pagesIn: folder) }
      var written: [SiteStage.Remembered] = []
      for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
        let path = OutputPath.path(of: SearchAddresses.bundle + name)
        written.append((path, BuildMemory.File(key: key, stamp: try output.stage(path, bytes))))
      }
      return (written, pages.count)
    }
  }

  /// The page of every article and free page, in order of their files.
  private func pages(_ outcomes: [TextStage.Outcome]) -> [(path: String, stamp: Stamp)] {
    outcomes.enumerated().compactMap { number, outcome in
      let text = reading.index.text(number)
      guard let path = PageWriter.places(of: text, reading.index.settings).first, let stamp = outcome.written.first else { return nil }
      return (path, stamp)
    }
  }

  /// The files that the last build made from the same pages, if all of them are as they were.
  private func kept(_ key: Digest) -> [SiteStage.Remembered]? {
    let known = reading.memory?.files.filter { $0.value.key == key } ?? [:]
    guard !known.isEmpty, known.allSatisfy({ output.keep($0.key, $0.value.stamp) }) else { return nil }
    return known.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
  }
}
