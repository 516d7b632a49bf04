import CYAML
import Diagnostics

/// Builds nodes from libyaml's events, with a stack of its own instead of recursion.
struct EventReader {
  var offsets: ByteOffsets

  /// Deeper than any file of ours can sensibly be.
  private static let deepest = 32

  /// A collection that is still being read; `key` is the field name that waits for its value.
  private struct Open {
    let isMapping: Bool
    let start: Span
    var items: [Node] = []
    var entries: [Node.Entry] = []
    var key: (text: String, span: Span)?

    init(isMapping: Bool, start: Span) {
      self.isMapping = isMapping
      self.start = start
      if isMapping { entries.reserveCapacity(8) }
    }

    /// A block collection's end mark stands at the next token, so the end of its last child is taken instead.
    func closed(at end: Span) -> Node {
      let isFlow = start.length > 0
      let lastChild = isMapping ? entries.last.map { max($0.value.span.end, $0.keySpan.end) } : items.last?.span.end
      return Node(isMapping ? .mapping(entries) : .sequence(items), at: Span(start.start, isFlow ? end.end : lastChild ?? start.end))
    }
  }

  init(offsets: ByteOffsets) {
    self.offsets = offsets
  }

  mutating func read(_ parser: inout yaml_parser_t) -> Result<Node?, Problem> {
    var open: [Open] = []
    var root: Node?
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else { return .failure(problem(of: parser)) }
      defer { yaml_event_delete(&event) }
      let span = Span(
        offsets.offset(ofCharacter: Int(event.start_mark.index)), offsets.offset(ofCharacter: Int(event.end_mark.index)))
      if let refusal = refusal(of: event, at: span, depth: open.count) { return .failure(refusal) }
      var finished: Node?
      switch event.type {
      case YAML_STREAM_END_EVENT:
        return .success(root)
      case YAML_DOCUMENT_START_EVENT where root != nil:
        return .failure(
          Problem(span: span, message: "A second YAML document starts here", help: "Keep everything in one document: remove this line."))
      case YAML_SCALAR_EVENT:
        finished = Node(.scalar(scalar(of: event)), at: span)
      case YAML_SEQUENCE_START_EVENT:
        open.append(Open(isMapping: false, start: span))
      case YAML_MAPPING_START_EVENT:
        open.append(Open(isMapping: true, start: span))
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
        finished = open.popLast()?.closed(at: span)
      default:
        break
      }
      guard let node = finished else { continue }
      guard !open.isEmpty else {
        root = node
        continue
      }
      if let problem = Self.add(node, to: &open[open.count - 1]) { return .failure(problem) }
    }
  }

  private static func add(_ node: Node, to parent: inout Open) -> Problem? {
    if !parent.isMapping {
      parent.items.append(node)
    } else if let key = parent.key {
      parent.entries.append(Node.Entry(key: key.text, keySpan: key.span, value: node))
      parent.key = nil
    } else if case .scalar(let scalar) = node.kind {
      parent.key = (scalar.text, node.span)
    } else {
      return Problem(span: node.span, message: "The name of a field must be text, not \(node.description)", help: "Write `name: value`.")
    }
    return nil
  }

  private func scalar(of event: yaml_event_t) -> Node.Scalar {
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    return Node.Scalar(text: String(decoding: bytes, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
  }

  private func refusal(of event: yaml_event_t, at span: Span, depth: Int) -> Problem? {
    switch event.type {
    case YAML_ALIAS_EVENT:
      return Problem(span: span, message: "An alias (`*name`) cannot be used here", help: "Write the value out, or put the text in quotes.")
    case YAML_SCALAR_EVENT where event.data.scalar.anchor != nil,
      YAML_SEQUENCE_START_EVENT where event.data.sequence_start.anchor != nil,
      YAML_MAPPING_START_EVENT where event.data.mapping_start.anchor != nil:
      return Problem(
        span: span, message: "An anchor (`&name`) cannot be used here", help: "Write the value without it, or put the text in quotes.")
    case YAML_SCALAR_EVENT where event.data.scalar.tag != nil,
      YAML_SEQUENCE_START_EVENT where event.data.sequence_start.tag != nil,
      YAML_MAPPING_START_EVENT where event.data.mapping_start.tag != nil:
      return Problem(
        span: span, message: "A tag (`!name`) cannot be used here", help: "Write the value without it, or put the text in quotes.")
    case YAML_SEQUENCE_START_EVENT where depth >= Self.deepest, YAML_MAPPING_START_EVENT where depth >= Self.deepest:
      return Problem(span: span, message: "The fields are nested more than \(Self.deepest) deep", help: "Write a flatter structure.")
    default:
      return nil
    }
  }

  private mutating func problem(of parser: yaml_parser_t) -> Problem {
    let text = parser.problem.map { String(cString: $0) } ?? "this cannot be read"
    let advice = Advice(libyaml: text)
    let mark = advice.pointsAtOpening ? parser.context_mark : parser.problem_mark
    let offset =
      parser.error == YAML_READER_ERROR
      ? offsets.offset(ofByte: Int(parser.problem_offset))
      : offsets.offset(ofCharacter: Int(mark.index))
    return Problem(span: Span(at: offset), message: advice.message, help: advice.help)
  }
}
