package import Diagnostics

extension Templates {
  /// Checks every name, call and block of the templates, from the pages and the layouts of the records they are rendered with.
  ///
  /// What a partial gets wrong is found once, however many pages use it. A page whose template does not exist is left out: ask `names`
  /// first. What is wrong with the tags themselves is in `diagnostics` and not repeated.
  ///
  /// - Returns: the findings in the order in which they are told. Templates are gone through once for each different
  ///   set of names with which they are used, usually once or twice.
  package func check(_ pages: [(template: String, layout: Layout)]) -> [Diagnostic] {
    var names = NameCheck(program)
    var numbers: [Int] = []
    for page in pages {
      guard let number = program.templateByName[page.template] else { continue }
      numbers.append(number)
      names.check(number, page.layout)
    }
    let calls = CallCheck(program)
    return (names.diagnostics + calls.targets + calls.circles + calls.blocks + calls.unused(from: numbers)).inOrder()
  }
}
