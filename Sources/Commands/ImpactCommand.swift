import ArgumentParser
import Articles
import Diagnostics
import Foundation
import Site

/// `tealight impact`
struct ImpactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact", abstract: "Say which pages a change of the crisis lines touches.",
    discussion: """
      Compares the registry as it stands with an earlier one, line by line, and says what is different, which published pages show or name these \
      lines, and in which languages. The texts are those of today in both. It writes nothing, and ends with 0 when there is no difference.
      """)

  @OptionGroup var site: SiteArgument

  @Option(help: ArgumentHelp("The revision in git that has the earlier registry. (default: HEAD)", valueName: "rev"))
  var since: String?

  @Option(help: ArgumentHelp("A file that is the earlier registry, instead of a revision.", valueName: "file"), completion: .file())
  var registry: String?

  @OptionGroup var today: TodayOption

  @Option(help: "How the impact is written.")
  var format: ImpactFormat = .text

  func validate() throws {
    if since != nil, registry != nil { throw ValidationError("--since and --registry name two earlier registries. Give one of them.") }
    if let since, since.isEmpty || since.hasPrefix("-") { throw ValidationError("'\(since)' is no revision.") }
  }

  func run() throws {
    let tree = try site.tree()
    let name = registry ?? since ?? "HEAD"
    let older = Source(path: name, bytes: try registry.map(Self.read) ?? EarlierFile.read(SiteFiles.registry, of: tree, since: name))
    try MachineError.endingTheProcess {
      let (impact, errors) = try Impact.make(tree, from: older, BuildOptions(today: today.day, jobs: Clock.processors))
      errors.tell(folder: site.folder)
      try errors.exit()
      guard let impact else { return }
      switch format {
      case .text: Console.output(impact.text(since: name))
      case .json: Console.output(impact.json(since: name).text)
      case .markdown: Console.output(impact.markdown(since: name))
      }
    }
  }

  /// The whole file, which may be a pipe: a shell can hand over what another command writes.
  private static func read(_ path: String) throws -> [UInt8] {
    do {
      let file = try FileHandle(forReadingFrom: URL(filePath: path))
      return [UInt8](try file.readToEnd() ?? Data())
    } catch {
      Console.complain("cannot read `\(path)`: \(error.localizedDescription)")
      throw ExitStatus.readingOrWritingFailed
    }
  }
}

/// How an impact is written to standard output.
enum ImpactFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  /// For a comment on a change.
  case markdown
}
