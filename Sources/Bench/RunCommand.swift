import ArgumentParser
import Foundation

/// `Bench run`, which is what `Bench` alone does.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Measure all programs in turn, and write what was measured.")

  @OptionGroup var corpus: CorpusOptions

  @Option(help: "How many rounds. (default: 5; 3 from 100,000 articles on)")
  var rounds: Int?

  @Option(help: "How many threads each program may have.")
  var threads = 2

  @Option(help: ArgumentHelp("The folder for the report; it also holds the programs floor and measure.", valueName: "dir"))
  var results = ".build/bench"

  @Option(help: ArgumentHelp("The program to measure.", valueName: "file"))
  var tealight = ".build/release/tealight"

  @Option(help: ArgumentHelp("Where to write the corpus and the sites. (default: in memory, if there is room)", valueName: "dir"))
  var place: String?

  @Flag(help: "Leave Hugo out.")
  var withoutHugo = false

  @Argument(help: "How many articles: one number or more.")
  var sizes: [Int] = [1_000, 10_000]

  func validate() throws {
    guard sizes.allSatisfy({ (1...ArticleName.count).contains($0) }) else {
      throw ValidationError("A corpus has 1 to \(ArticleName.count) articles.")
    }
    guard (1...256).contains(threads) else { throw ValidationError("--threads takes a number from 1 to 256.") }
    if let rounds, !(1...1_000).contains(rounds) { throw ValidationError("--rounds takes a number from 1 to 1000.") }
  }

  func run() throws {
    let programs = Programs(
      measure: absolute(results + "/measure"), floor: absolute(results + "/floor"), tealight: absolute(tealight),
      hugo: withoutHugo ? nil : Programs.find("hugo"))
    try programs.check()
    let machine = Machine.now(programs)
    if !machine.isIdle {
      Notice.say("the machine is not idle: its load is \(Numbers.ratio(machine.load)), and should be below \(Machine.idleLoad)")
    }
    if programs.hugo == nil { Notice.say("Hugo does not take part") }
    let ordered = Set(sizes).sorted()
    let measured = try ordered.map { try measure($0, programs) }
    let report = BenchReport(
      machine: machine, seed: corpus.seed, rounds: ordered.map(rounds(of:)), threads: threads, hasIndexJSON: corpus.indexJSON,
      sizes: measured, growth: Growth.all(measured))
    try FileManager.default.createDirectory(atPath: results, withIntermediateDirectories: true)
    try report.json().write(to: URL(filePath: results + "/report.json"))
    try Data(Plot(sizes: measured).svg.utf8).write(to: URL(filePath: results + "/plot.svg"))
    print(report.table)
    print("Written: \(results)/report.json and \(results)/plot.svg")
  }

  private func rounds(of articles: Int) -> Int {
    rounds ?? (articles < 100_000 ? 5 : 3)
  }

  private func measure(_ articles: Int, _ programs: Programs) throws -> SizeResult {
    let folder = try Place.make(articles: articles, parent: place)
    let guardian = Guardian(folder)
    defer { guardian.dismiss() }
    let location = folder.isInMemory ? "into memory" : "into '\(folder.path)', which is not known to be in memory"
    Notice.say("writing \(Numbers.grouped(articles)) articles \(location)")
    let site = CorpusFolder(
      path: folder.path + "/site", corpus: Corpus(count: articles, seed: corpus.seed), repository: absolute(corpus.repository),
      hasIndexJSON: corpus.indexJSON)
    let bytes = try site.write()
    let hugo = HugoSite(
      path: folder.path + "/hugo", articlesPerPage: try SampleSettings(repository: site.repository).articlesPerPage)
    try hugo.write()
    let process = MeasuredProcess(measure: programs.measure, folder: folder.path, threads: threads)
    let race = Race(
      programs: programs, process: process, site: site, hugo: hugo, output: folder.path + "/output", threads: threads)
    let count = rounds(of: articles)
    // Memory and caches that are used for the first time cost their system more than later: a first round takes that on itself.
    Notice.say("\(Numbers.grouped(articles)) articles, a round that does not count")
    _ = try race.round()
    var measured: [Work: [Cost]] = [:]
    for round in 1...count {
      Notice.say("\(Numbers.grouped(articles)) articles, round \(round) of \(count)")
      for (work, cost) in try race.round() { measured[work, default: []].append(cost) }
    }
    let works = Work.allCases.filter { measured[$0] != nil }
    return SizeResult(
      articles: articles, bytes: bytes, isInMemory: folder.isInMemory, figures: works.map { Figures($0, rounds: measured) })
  }

  private func absolute(_ path: String) -> String {
    let url = URL(filePath: path, relativeTo: URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory))
    return url.standardizedFileURL.path(percentEncoded: false)
  }
}
