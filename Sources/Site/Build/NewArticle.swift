package import Articles
import Diagnostics

/// The first text of a new article, made from the site's schema.
package enum NewArticle {
  /// Markdown with the front matter that the schema requires, every required section with a comment that says what to write, and the
  /// disclaimer. The comments are errors to a check until they are replaced.
  package static func scaffold(_ title: String, in tree: any SiteTree, on date: CalendarDate) throws(MachineError) -> String {
    let (inventory, _) = try Inventory.discover(tree)
    let (inputs, _) = try SiteInputs.read(inventory, tree, baseURL: nil)
    return Scaffold(schema: inputs.schema, language: inputs.settings.language, regions: inputs.settings.regions).text(title, on: date)
  }
}
