import ArgumentParser
import Site

/// `tealight json-schema`
struct JSONSchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "json-schema", abstract: "Write a JSON Schema of a site's front matter, for editors.",
    discussion: """
      It is made from the site's schema and goes to standard output. What it refuses, a check refuses too; the check sees more, as whether a date \
      exists.
      """)

  @OptionGroup var options: SchemaOptions

  func run() throws {
    try options.write { tree throws(MachineError) in try SchemaOutputs.jsonSchema(of: tree) }
  }
}
