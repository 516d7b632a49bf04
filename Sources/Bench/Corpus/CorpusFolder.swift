import Dispatch
import Foundation
import Synchronization

/// A whole site on disk: the settings and templates of this repository, and the articles of a corpus.
struct CorpusFolder {
  let path: String
  let corpus: Corpus
  /// The root of the repository, whose settings and templates are taken.
  let repository: String
  let hasIndexJSON: Bool

  /// Writes the site into a folder that is not there yet, and gives the bytes of its articles.
  func write() throws -> Int {
    guard corpus.count <= ArticleName.count else { throw BenchError("there are names for \(ArticleName.count) articles and no more") }
    guard !FileManager.default.fileExists(atPath: path) else { throw BenchError("'\(path)' is there already") }
    let names = [
      "Templates", "Content/pages/about.md", "Content/pages/privacy.md", "Content/article-schema.yml", "Content/crisis-lines.yml",
    ]
    // Looked at first, so that nothing half-made is left in the way of the next try.
    for name in names + ["Content/site.yml"] where !FileManager.default.fileExists(atPath: "\(repository)/\(name)") {
      throw BenchError("there is no '\(name)' here: start it in the folder of Tealight's sources")
    }
    let settings = try SampleSettings(repository: repository)
    try FileManager.default.createDirectory(atPath: path + "/Content/pages", withIntermediateDirectories: true)
    for name in names { try FileManager.default.copyItem(atPath: "\(repository)/\(name)", toPath: "\(path)/\(name)") }
    try settings.text(hasIndexJSON: hasIndexJSON).write(toFile: path + "/Content/site.yml", atomically: false, encoding: .utf8)
    return try writeArticles()
  }

  /// The path of an article's file.
  func file(of number: Int) -> String {
    "\(path)/Content/articles/\(corpus.path(of: number))"
  }

  private func writeArticles() throws -> Int {
    for start in stride(from: 0, to: corpus.count, by: Corpus.articlesInFolder) {
      try FileManager.default.createDirectory(
        atPath: "\(path)/Content/articles/\(corpus.folder(of: start))", withIntermediateDirectories: true)
    }
    let batch = 100
    let written = Atomic(0)
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: (corpus.count + batch - 1) / batch) { place in
      for number in place * batch..<min((place + 1) * batch, corpus.count) {
        let article = corpus.article(number)
        do {
          try Bytes.store(article, to: file(of: number))
        } catch {
          failure.withLock { $0 = error }
          return
        }
        written.add(article.count, ordering: .relaxed)
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    return written.load(ordering: .relaxed)
  }
}
