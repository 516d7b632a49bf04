import Mustache

/// One name that templates can use, and how its value is made: the reference page, the check of names and the page come from this one table.
struct ViewField<Model>: Sendable {
  let field: Field
  let value: @Sendable (Model, AskedNames) -> Value

  init(_ name: String, _ shape: Shape, _ summary: String, _ value: @escaping @Sendable (Model) -> Value) {
    self.init(name, shape, summary) { model, _ in value(model) }
  }

  /// A value that holds records, which need to know the names they are asked for.
  ///
  /// - Parameter isShared: whether many models have the very same list here.
  init(
    _ name: String, _ shape: Shape, _ summary: String, isShared: Bool = false, _ value: @escaping @Sendable (Model, AskedNames) -> Value
  ) {
    field = Field(name, shape, summary, isShared: isShared)
    self.value = value
  }
}

/// All names of one kind of record.
struct View<Model>: Sendable {
  let layout: Layout
  private let fields: [ViewField<Model>]

  init(_ name: String, _ fields: [ViewField<Model>]) {
    layout = Layout(name, fields.map(\.field))
    self.fields = fields
  }

  /// A record in which every name that nobody asks for is absent.
  func record(_ model: Model, _ asked: AskedNames) -> Record {
    guard let slots = asked.fields else { return Record(layout, fields.map { $0.value(model, .all) }) }
    var values: [Value] = []
    values.reserveCapacity(fields.count)
    for asked in slots {
      while values.count < asked.slot { values.append(.absent) }
      values.append(fields[asked.slot].value(model, asked.inner))
    }
    while values.count < fields.count { values.append(.absent) }
    return Record(layout, values)
  }

  func value(_ model: Model, _ asked: AskedNames) -> Value {
    .record(record(model, asked))
  }

  var shape: Shape { .record(layout) }
}

extension Value {
  /// Absent for nil.
  static func text(_ text: String?) -> Value {
    text.map { Value.text($0) } ?? .absent
  }
}
