import ArgumentParser
import Site

/// `tealight guide`
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "Write the authors' guide of a site.",
    discussion: """
      It says in plain words what an article of the site must contain, section by section, and ends with a whole article to start from. It is \
      Markdown, made from the site's schema, and goes to standard output.
      """)

  @OptionGroup var options: SchemaOptions

  @OptionGroup var language: LanguageOption

  func run() throws {
    let language = language.tag
    let isWritten = try options.write { tree throws(MachineError) in try SchemaOutputs.guide(of: tree, language: language) }
    if !isWritten { throw self.language.unknown }
  }
}
