import Markdown
import Mustache

/// `Documentation/template-names.md`: every name that each page's template may use.
package enum TemplateNamesReference {
  /// The names of the site in `tree`: those that its schema and its assets bring are among them.
  package static func markdown(of tree: any SiteTree) throws(MachineError) -> String {
    let (inventory, _) = try Inventory.discover(tree)
    let (inputs, _) = try SiteInputs.read(inventory, tree, baseURL: nil, today: nil)
    let (theme, _) = try Theme.read(inventory, tree, schema: inputs.schema, settings: inputs.settings, hasSearch: true)
    return markdown(
      Theme.Page.allCases.map { (template: $0.rawValue + ".html", layout: theme.layout(of: $0)) }
        + [(template: CardView.template, layout: CardView.layout)])
  }

  static func markdown(_ pages: [(template: String, layout: Layout)]) -> String {
    let names = pages.map { (template: $0.template, names: TemplateNames($0.layout)) }
    let common =
      names.first.map { first in
        first.names.rows.filter { row in names.allSatisfy { $0.names.rows.contains(row) } }
      } ?? []
    var lines = [MarkdownWriting.generated, "", "# Names in templates", "", introduction, "", "## Every template", ""]
    lines += table(common)
    for page in names {
      lines += ["", "## \(page.template)", ""]
      let own = page.names.rows.filter { !common.contains($0) }
      lines += own.isEmpty ? ["The names of every template, and no others."] : ["The names of every template, and:", ""] + table(own)
      for record in page.names.records {
        lines += ["", "### \(record.path)", "", record.summary, ""] + table(record.rows)
      }
    }
    lines += ["", "## Items of lists", "", "Inside `{{#list}}…{{/list}}` the names of the item are known, and those around it still are."]
    for layout in itemLayouts(pages.map(\.layout)) {
      lines += ["", "### \(layout.name)", ""] + table(TemplateNames(layout).rowsWithRecords)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let introduction = """
    A template may use these names and no others; any other name is an error before anything is rendered. `asset`, the roles of \
    sections, their labelled lists, and `article.fields` are this site's own: they come from `Templates/assets` and `Content/article-schema.yml`.

    Text is escaped where it is written; markup is written as it is. A yes or no, a list and a record open a section, `{{#name}}…{{/name}}`. \
    Any value can be absent: a section with `#` is then left out, and one with `^` is written.
    """

  private static func table(_ rows: [TemplateNames.Row]) -> [String] {
    MarkdownWriting.table(["Name", "Kind", "What it is"], rows.map { ["`\($0.path)`", $0.kind, $0.summary] })
  }

  /// The layouts of everything that stands in a list, each once, in the order in which they are met.
  private static func itemLayouts(_ roots: [Layout]) -> [Layout] {
    var met: Set<Layout> = []
    var items: [Layout] = []
    var pending = roots.map { (layout: $0, isItem: false) }
    while !pending.isEmpty {
      let (layout, isItem) = pending.removeFirst()
      if isItem, !items.contains(layout) { items.append(layout) }
      guard met.insert(layout).inserted else { continue }
      for field in layout.fields {
        guard let inner = field.shape.layout(in: layout) else { continue }
        if case .list = field.shape { pending.append((inner, true)) } else { pending.append((inner, false)) }
      }
    }
    return items
  }
}
