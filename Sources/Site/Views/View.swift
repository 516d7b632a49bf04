import Mustache

/// One name that templates can use, and how its value is made: the reference page, the check of names and the page come from this one table.
struct ViewField<Model>: Sendable {
  let field: Field
  let value: @Sendable (Model) -> Value

  init(_ name: String, _ shape: Shape, _ summary: String, _ value: @escaping @Sendable (Model) -> Value) {
    field = Field(name, shape, summary)
    self.value = value
  }
}

/// All names of one kind of record.
struct View<Model>: Sendable {
  let layout: Layout
  private let values: [@Sendable (Model) -> Value]

  init(_ name: String, _ fields: [ViewField<Model>]) {
    layout = Layout(name, fields.map(\.field))
    values = fields.map(\.value)
  }

  func record(_ model: Model) -> Record {
    Record(layout, values.map { $0(model) })
  }

  func value(_ model: Model) -> Value {
    .record(record(model))
  }

  var shape: Shape { .record(layout) }
}

extension Value {
  /// Absent for nil.
  static func text(_ text: String?) -> Value {
    text.map { Value.text($0) } ?? .absent
  }
}
