import Diagnostics

/// Finds the closing tag of each section, block and parent, and reports those that do not fit.
///
/// A closing tag whose name is nearly right closes what it was meant for; one that names something further out closes everything
/// in between; any other closes nothing. So each slip is one finding.
struct Pairing {
  private let source: Source
  private(set) var tokens: [Token]
  private(set) var findings = SyntaxFindings()
  private var open: [Opening] = []
  /// How many tags of each name are open, so that a stray closing tag is known without a search.
  private var openCounts: [String: Int] = [:]
  /// How many tags of each name were closed by the end of what is around them: their own closing tags may still come.
  private var cutCounts: [String: Int] = [:]

  private struct Opening {
    let index: Int
    let name: String
    /// Whether a closing tag that closed nothing was reported inside: perhaps it was meant for this one.
    var isSuspected = false
  }

  init(_ tokens: [Token], of source: Source) {
    self.source = source
    self.tokens = tokens
  }

  mutating func pair() {
    for index in tokens.indices {
      if let around = open.last, tokens[around.index].kind == .parent { tokens[index].parent = around.index }
      if tokens[index].opens {
        checkPlace(of: index)
        push(index)
      } else if tokens[index].kind == .close {
        close(index)
      } else {
        checkPlace(of: index)
      }
    }
    for opening in open where !opening.isSuspected {
      findings.add(TemplateSyntax.unclosed(source, tokens[opening.index]))
    }
  }

  /// A tag directly in a parent tag has to be a block: nothing else there is ever rendered.
  private mutating func checkPlace(of index: Int) {
    guard let parent = tokens[index].parent else { return }
    switch tokens[index].kind {
    case .variable, .unescaped, .section, .inverted, .partial, .parent:
      findings.add(TemplateSyntax.outsideBlock(source, tokens[index], parent: tokens[parent]))
    case .text, .block, .close, .silent, .broken: break
    }
  }

  private mutating func push(_ index: Int) {
    let name = name(of: tokens[index])
    open.append(Opening(index: index, name: name))
    openCounts[name, default: 0] += 1
  }

  private mutating func pop() -> Opening? {
    guard let opening = open.popLast() else { return nil }
    openCounts[opening.name, default: 1] -= 1
    return opening
  }

  private mutating func close(_ index: Int) {
    let closing = tokens[index]
    let name = name(of: closing)
    if openCounts[name, default: 0] == 0, let cuts = cutCounts[name], cuts > 0 {
      cutCounts[name] = cuts - 1
      tokens[index].kind = .broken
      return
    }
    if closing.isBadName, openCounts[name, default: 0] == 0 {
      findings.add(TemplateSyntax.badName(source, closing, closing.name.isEmpty ? .empty : .space))
    }
    guard let top = open.last else {
      if !closing.isBadName { findings.add(TemplateSyntax.strayClose(source, closing)) }
      tokens[index].kind = .broken
      return
    }
    let isMeant = closing.isBadName || isNear(name, top.name) || isFirstWord(name, of: tokens[top.index])
    if openCounts[name, default: 0] > 0 {
      closeThrough(name, with: index)
    } else if isMeant {
      if !closing.isBadName, !tokens[top.index].isBadName {
        findings.add(TemplateSyntax.misnamedClose(source, closing, opening: tokens[top.index]))
      }
      _ = pop()
      match(top.index, index)
    } else {
      findings.add(TemplateSyntax.misnamedClose(source, closing, opening: tokens[top.index]))
      open[open.count - 1].isSuspected = true
      tokens[index].kind = .broken
    }
  }

  /// Closes the innermost tag of this name, and reports the tags inside it that are still open.
  private mutating func closeThrough(_ name: String, with index: Int) {
    var isReported = false
    while let opening = pop() {
      if opening.name == name { return match(opening.index, index) }
      if !isReported, !opening.isSuspected {
        findings.add(TemplateSyntax.earlyClose(source, tokens[index], stillOpen: tokens[opening.index]))
      }
      isReported = true
      cutCounts[opening.name, default: 0] += 1
    }
  }

  private mutating func match(_ opening: Int, _ closing: Int) {
    tokens[opening].match = closing
    tokens[closing].match = opening
  }

  private func name(of token: Token) -> String {
    (token.isDynamic ? "*" : "") + source.text(token.name)
  }

  private func isNear(_ name: String, _ other: String) -> Bool {
    name.utf8.count > 1 && Suggestion.nearest(to: name, among: CollectionOfOne(other)) != nil
  }

  /// `{{/if}}` closes `{{#if page.title}}`, whose name has been reported.
  private func isFirstWord(_ name: String, of opening: Token) -> Bool {
    opening.isBadName && source.text(opening.name).utf8.prefix { !$0.isSpace }.elementsEqual(name.utf8)
  }
}
