/// Values in the order of a layout's fields.
package struct Record: Sendable, Equatable {
  package let layout: Layout
  /// Exactly one value for each field.
  package let values: [Value]

  /// A record of `values`: those that are missing at the end are absent, and those beyond the last field are left out.
  package init(_ layout: Layout, _ values: [Value]) {
    self.layout = layout
    let missing = layout.fields.count - values.count
    if missing == 0 {
      self.values = values
    } else if missing > 0 {
      self.values = values + [Value](repeating: .absent, count: missing)
    } else {
      self.values = Array(values.prefix(layout.fields.count))
    }
  }

  /// The value of one field; absent for a name that the layout does not have. Hashes the name.
  package subscript(name: String) -> Value {
    layout.slot(of: Name(name)).map { values[$0] } ?? .absent
  }
}
