/// The fixed set of names that records of one kind have, in a fixed order, so that a name is found in a few nanoseconds.
///
/// Two layouts are the same only when they are the same object. Where a name occurs twice, the first field counts.
package final class Layout: Sendable {
  /// What the records are, for messages and the reference page: `article`.
  package let name: String
  package let fields: [Field]
  let table: NameTable

  package init(_ name: String, _ fields: [Field]) {
    self.name = name
    self.fields = fields
    self.table = NameTable(allocating: fields.map(\.name))
  }

  deinit {
    table.free()
  }

  /// The position of `name` among the fields; nil for a name that the layout does not have. Constant time.
  package func slot(of name: borrowing Name) -> Int? {
    table.slot(of: name)
  }

  /// The shape of `name` as a template sees it: never `.own`.
  package func shape(of name: Name) -> Shape? {
    slot(of: name).map { fields[$0].shape.seen(from: self) }
  }

  /// A record with these values by name. Names that are not given are absent; names that the layout does not have are left out.
  /// It hashes each name, so it suits tests and values made once; a page's values are better made in the order of the fields.
  package func record(_ values: [String: Value]) -> Record {
    Record(self, fields.map { values[$0.name.text] ?? .absent })
  }
}

extension Layout: Hashable {
  package static func == (one: Layout, other: Layout) -> Bool {
    one === other
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(self))
  }
}
