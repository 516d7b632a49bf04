import Diagnostics

/// All templates of a site as one flat list of instructions, and the tables that these refer to.
struct Program: Sendable {
  var instructions: [Instruction] = []
  /// Where each instruction was written; as long as `instructions`.
  var places: [Place] = []
  /// The text of all templates, with indentations and line breaks.
  var text: [UInt8] = []
  /// The offsets in `text` just behind each line feed of a template's text, ascending.
  var lineStarts: [Int] = []
  var names: [Name] = []
  var calls: [Call] = []
  var blocks: [Block] = []
  var blockNames: [String] = []
  /// The templates in the order of their names.
  var templates: [Template] = []
  var templateByName: [String: Int] = [:]

  struct Template {
    let name: String
    let source: Source
    /// The first instruction.
    var start = 0
  }

  /// Where an instruction was written.
  struct Place {
    let template: Int
    /// The whole tag.
    let tag: Span
    /// The name in it.
    let name: Span
    /// Whether the name was reported while the template was read.
    let isBadName: Bool
  }

  func source(of place: Place) -> Source {
    templates[place.template].source
  }

  /// The name as it was written.
  func name(at place: Place) -> String {
    source(of: place).text(place.name)
  }
}

extension Program {
  /// The tables that rendering reads, reached without counting references. Good only inside `withTables`.
  struct Tables {
    let instructions: UnsafeBufferPointer<Instruction>
    let text: UnsafeBufferPointer<UInt8>
    let lineStarts: UnsafeBufferPointer<Int>
    let names: UnsafeBufferPointer<Name>
    let calls: UnsafeBufferPointer<Call>
    let blocks: UnsafeBufferPointer<Block>
    let templates: UnsafeBufferPointer<Template>
  }

  func withTables<Result>(_ body: (Tables) -> Result) -> Result {
    instructions.withUnsafeBufferPointer { instructions in
      text.withUnsafeBufferPointer { text in
        lineStarts.withUnsafeBufferPointer { lineStarts in
          names.withUnsafeBufferPointer { names in
            calls.withUnsafeBufferPointer { calls in
              blocks.withUnsafeBufferPointer { blocks in
                templates.withUnsafeBufferPointer { templates in
                  body(
                    Tables(
                      instructions: instructions, text: text, lineStarts: lineStarts, names: names, calls: calls, blocks: blocks,
                      templates: templates))
                }
              }
            }
          }
        }
      }
    }
  }
}
