package import Articles
package import Diagnostics

/// What is made from a site's schema for the people who write its articles, each with what is wrong in the files it is made from.
package enum SchemaOutputs {
  /// A JSON Schema of an article's front matter, indented, with a line break at its end. Made from the schema alone.
  package static func jsonSchema(of tree: any SiteTree) throws(MachineError) -> (String, [Diagnostic]) {
    let (inputs, diagnostics) = try read(tree, [SiteFiles.schema])
    var bytes: [UInt8] = []
    FrontMatterJSONSchema(inputs.schema, rules: SiteRules.all).json.write(into: &bytes, indented: true)
    return (String(decoding: bytes, as: UTF8.self) + "\n", diagnostics)
  }

  /// The authors' guide, in Markdown. Made from the schema, and from the title, language and regions in the settings.
  ///
  /// - Parameter language: the language of the headings and wordings in it, one of the site's; the site's own for nil.
  /// - Returns: nil where the site has no such language.
  package static func guide(of tree: any SiteTree, language: LanguageTag? = nil) throws(MachineError) -> (String, [Diagnostic])? {
    let (inputs, diagnostics) = try read(tree, [SiteFiles.settings, SiteFiles.schema])
    let settings = inputs.settings
    guard let edition = settings.edition(named: language) else { return nil }
    let guide = AuthorsGuide(schema: inputs.schema, site: edition.title, language: edition.language, regions: edition.regions)
    return (guide.markdown, diagnostics)
  }

  private static func read(_ tree: any SiteTree, _ files: [String]) throws(MachineError) -> (SiteInputs, [Diagnostic]) {
    let (inventory, unreadable) = try Inventory.discover(tree)
    let (inputs, found) = try SiteInputs.read(inventory, tree, baseURL: nil, today: nil)
    return (inputs, (unreadable + found).filter { files.contains($0.file) }.inOrder())
  }
}
