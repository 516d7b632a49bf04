package import Articles
package import Diagnostics

/// The first text of a new article, made from the site's schema.
package enum NewArticle {
  /// Where it goes, and its Markdown: the front matter that the schema requires, every required section with a comment that says what to
  /// write, and the disclaimer. The comments are errors to a check until they are replaced.
  /// With an error in the site's own files the text is not worth having; the findings say why.
  ///
  /// - Parameters:
  ///   - name: the name of its file, without `.md`.
  ///   - language: a language of the site; the site's own for nil.
  /// - Returns: nil where the site has no such language.
  package static func scaffold(
    _ title: String, name: String, in tree: any SiteTree, on date: CalendarDate, language: LanguageTag? = nil
  ) throws(MachineError) -> (path: String, text: String, diagnostics: [Diagnostic])? {
    let (inventory, _) = try Inventory.discover(tree)
    let (inputs, diagnostics) = try SiteInputs.read(inventory, tree, baseURL: nil, today: date)
    guard let edition = inputs.settings.edition(named: language) else { return nil }
    let scaffold = Scaffold(schema: inputs.schema, language: edition.language, regions: edition.regions)
    let folder = edition.prefix.isEmpty ? "" : edition.language.tag + "/"
    return ("Content/articles/\(folder)\(name).md", scaffold.text(title, on: date), diagnostics.inOrder())
  }
}
