import Markdown
import Mustache

/// The names of one layout as a reference shows them: names of records go on with a dot, and large records have a table of their own.
struct TemplateNames {
  struct Row: Equatable {
    let path: String
    let kind: String
    let summary: String
  }

  struct LargeRecord {
    let path: String
    let summary: String
    let rows: [Row]
  }

  private(set) var rows: [Row] = []
  private(set) var records: [LargeRecord] = []

  /// A record with more names than this has a table of its own, unless the whole layout stands for it.
  private static let largest = 4

  init(_ layout: Layout) {
    for field in layout.fields { add(field, of: layout, path: field.name.text, trail: [layout]) }
  }

  /// The rows of a layout that is small enough to be one table.
  var rowsWithRecords: [Row] { rows + records.flatMap(\.rows) }

  /// `trail` holds the layouts on the way, so that a record inside itself ends there.
  private mutating func add(_ field: Field, of layout: Layout, path: String, trail: [Layout]) {
    rows.append(Row(path: path, kind: field.shape.kind(in: layout), summary: field.summary))
    guard case .record(let inner) = field.shape, !trail.contains(inner) else { return }
    if inner.fields.count > Self.largest, trail.count > 1 {
      var own = TemplateNames()
      for field in inner.fields { own.add(field, of: inner, path: path + "." + field.name.text, trail: trail + [inner]) }
      records += [LargeRecord(path: path, summary: field.summary, rows: own.rows)] + own.records
    } else {
      for field in inner.fields { add(field, of: inner, path: path + "." + field.name.text, trail: trail + [inner]) }
    }
  }

  private init() {}
}

extension Shape {
  /// The layout of the record, or of the records in the list, that a field of `layout` stands for.
  func layout(in layout: Layout) -> Layout? {
    switch self {
    case .text, .html, .flag: nil
    case .record(let inner): inner
    case .own: layout
    case .list(let item): item.layout(in: layout)
    }
  }

  fileprivate func kind(in layout: Layout) -> String {
    switch self {
    case .text: "text"
    case .html: "markup"
    case .flag: "yes or no"
    case .record, .own: "record"
    case .list(let item):
      item.layout(in: layout).map { "list of [\($0.name)](#\(MarkdownWriting.anchor($0.name)))" } ?? "list of texts: `{{.}}`"
    }
  }
}
