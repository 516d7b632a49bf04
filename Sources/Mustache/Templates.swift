package import Diagnostics

/// The templates of a site, compiled once and rendered any number of times, on any thread.
///
/// The language is Mustache as its specification defines it, with inheritance and dynamic names, without lambdas. What it leaves open:
///
/// - `{{name}}` escapes `&`, `"`, `<`, `>` and `'` in text, and writes markup (`Value.html`) as it is. `{{{name}}}` and `{{&name}}` escape
///   nothing. A flag, a list, a record and an unknown name write nothing; `check` finds them before that.
/// - Empty text and empty markup are false, like absent values and empty lists. A section of a flag leaves `.` and all names as they are.
/// - Indentation is not added to empty lines. A block with lines of its own ends with exactly one line break, whatever fills it,
///   and leaves no line behind when it is empty.
/// - What fills a block can itself hold blocks; these are parameters of the template in which they are written.
/// - Templates nest 100 deep at most; what would be deeper is left out.
/// - A byte order mark is left out.
package struct Templates: Sendable {
  let program: Program
  /// What is wrong with the tags of the templates, in the order in which findings are told. A template with findings can still
  /// be rendered: a tag that is wrong writes nothing.
  package let diagnostics: [Diagnostic]

  /// Compiles every source under the name by which `{{> name}}` and `{{< name}}` call it. Takes time linear in the size of all sources.
  package init(_ sources: [String: Source]) {
    let outlines = sources.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { (name: $0.key, outline: Outline($0.value)) }
    program = Compiler(outlines).program
    diagnostics = outlines.flatMap(\.outline.diagnostics).inOrder()
  }

  /// The names of the templates, in order.
  package var names: [String] { program.templates.map(\.name) }

  /// Appends to `output` what the template says about `root`, the outermost record that names are looked up in. Returns false, and
  /// appends nothing, when there is no template of this name.
  @discardableResult
  package func render(_ template: String, with root: Record, into output: inout [UInt8]) -> Bool {
    render(template, withValue: .record(root), into: &output)
  }

  /// Appends to `output` what the template says about a value of any kind, which `.` stands for.
  @discardableResult
  package func render(_ template: String, withValue root: Value, into output: inout [UInt8]) -> Bool {
    guard let number = program.templateByName[template] else { return false }
    program.withTables { tables in
      var renderer = Renderer(tables, templateByName: program.templateByName, root: root)
      renderer.run(number)
      output.append(contentsOf: renderer.output.content)
      renderer.output.free()
    }
    return true
  }

  /// A template for many pages, of whose root some values are known already. All that they decide is decided once.
  ///
  /// - Parameters:
  ///   - layout: the layout of each page's root.
  ///   - known: the values that are the same in every root, by name.
  /// - Returns: nil when there is no template of this name.
  package func prepared(_ template: String, for layout: Layout, knowing known: [String: Value]) -> PreparedTemplate? {
    guard let number = program.templateByName[template] else { return nil }
    var slots: [Int: Value] = [:]
    for (name, value) in known {
      if let slot = layout.slot(of: Name(name)) { slots[slot] = value }
    }
    return program.withTables { tables in
      var renderer = Renderer(tables, templateByName: program.templateByName, layout: layout, known: slots)
      renderer.run(number)
      defer { renderer.output.free() }
      return PreparedTemplate(self, template, layout, renderer.preparation, text: Array(renderer.output.content))
    }
  }

  /// Every rule that the findings of this module come from.
  package static let rules: [Rule] = [
    TemplateSyntax.rule, UnknownName.rule, WrongKind.rule, UnescapedText.rule, UnknownPartial.rule, UnknownBlock.rule,
    RecursivePartial.rule, DynamicName.rule, UnusedTemplate.rule,
  ]
}
