import Diagnostics

/// A name that does not fit, put into words.
struct NameFinding {
  let program: Program
  let position: Int
  let problem: NameCheck.Problem
  let scope: Scope
  let notes: [String]

  var diagnostic: Diagnostic {
    let place = program.places[position]
    let source = program.source(of: place)
    switch problem {
    case .unescapedText: return UnescapedText.text(source, tag: place.tag, name: place.name, notes: notes)
    case .notText(let shape): return WrongKind.notText(source, place.name, shape, notes: notes)
    case .unresolved(let resolution): return unresolved(resolution, source, place.name)
    }
  }

  private func unresolved(_ resolution: Scope.Resolution, _ source: Source, _ span: Span) -> Diagnostic {
    let name = source.text(span)
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    var known: String?
    switch resolution {
    case .partOfList(let index):
      let list = parts.prefix(index).joined(separator: ".")
      return WrongKind.partOfList(source, span, list: list, part: parts.dropFirst(index).joined(separator: "."), notes: notes)
    case .unknownPart(let index, let shape):
      let before = parts.prefix(index).joined(separator: ".")
      let part = index < parts.count ? String(parts[index]) : ""
      if case .record = shape {
        known = "`\(before)` has no `\(part)`."
      } else {
        known = "`\(before)` is \(shape.description) and has no `\(part)`."
      }
    case .known, .uncertain, .unknown: break
    }
    return UnknownName.unknown(
      source, span, known: known, suggestion: NameSuggestion(in: scope).nearest(to: name), notes: notes, canReplace: !isSection)
  }

  private var isSection: Bool {
    switch program.instructions[position] {
    case .section, .inverted: true
    case .text, .variable, .unescaped, .endSection, .call, .block, .endBlock, .end: false
    }
  }
}
