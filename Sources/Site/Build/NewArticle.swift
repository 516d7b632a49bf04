package import Articles
package import Diagnostics

/// The first text of a new article, made from the site's schema.
package enum NewArticle {
  /// Markdown with the front matter that the schema requires, every required section with a comment that says what to write, and the
  /// disclaimer. The comments are errors to a check until they are replaced.
  /// With an error in the site's own files the text is not worth having; the findings say why.
  package static func scaffold(_ title: String, in tree: any SiteTree, on date: CalendarDate) throws(MachineError)
    -> (text: String, diagnostics: [Diagnostic])
  {
    let (inventory, _) = try Inventory.discover(tree)
    let (inputs, diagnostics) = try SiteInputs.read(inventory, tree, baseURL: nil, today: date)
    let scaffold = Scaffold(schema: inputs.schema, language: inputs.settings.language, regions: inputs.settings.regions)
    return (scaffold.text(title, on: date), diagnostics.inOrder())
  }
}
