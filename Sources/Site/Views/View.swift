import Mustache

/// One name that templates can use, and how its value is made: the reference page, the check of names and the page come from this one table.
struct ViewField<Model>: Sendable {
  let field: Field
  fileprivate let making: Making

  /// Most values are made of the model alone: handing over what is asked of them would only cost time.
  fileprivate enum Making: Sendable {
    case plain(@Sendable (Model) -> Value)
    case asked(@Sendable (Model, AskedNames) -> Value)

    func value(_ model: Model, _ asked: AskedNames) -> Value {
      switch self {
      case .plain(let make): make(model)
      case .asked(let make): make(model, asked)
      }
    }
  }

  init(_ name: String, _ shape: Shape, _ summary: String, _ value: @escaping @Sendable (Model) -> Value) {
    field = Field(name, shape, summary)
    making = .plain(value)
  }

  /// A value that holds records, which need to know the names they are asked for.
  init(_ name: String, _ shape: Shape, _ summary: String, _ value: @escaping @Sendable (Model, AskedNames) -> Value) {
    field = Field(name, shape, summary)
    making = .asked(value)
  }

  /// A list that many models share: what a template says of it is kept.
  init(_ name: String, shared shape: Shape, _ summary: String, _ value: @escaping @Sendable (Model) -> Value) {
    field = Field(name, shape, summary, isShared: true)
    making = .plain(value)
  }
}

/// All names of one kind of record.
struct View<Model>: Sendable {
  let layout: Layout
  /// How the values are made, in the order of the layout.
  private let makings: [ViewField<Model>.Making]

  init(_ name: String, _ fields: [ViewField<Model>]) {
    layout = Layout(name, fields.map(\.field))
    makings = fields.map(\.making)
  }

  /// A record in which every name that nobody asks for is absent.
  func record(_ model: Model, _ asked: AskedNames) -> Record {
    guard let slots = asked.fields else { return Record(layout, makings.map { $0.value(model, .all) }) }
    var values: [Value] = []
    values.reserveCapacity(makings.count)
    for position in slots.indices {
      let slot = slots[position].slot
      while values.count < slot { values.append(.absent) }
      switch makings[slot] {
      case .plain(let make): values.append(make(model))
      case .asked(let make): values.append(make(model, slots[position].inner))
      }
    }
    while values.count < makings.count { values.append(.absent) }
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
