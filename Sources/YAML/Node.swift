package import Diagnostics

/// A YAML value with its exact place. Scalars stay text: what `no` or `2026-01-01` means is for the reader of the field to say,
/// so that the region `NO` is never a boolean.
package struct Node: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping([Entry])
  }

  package struct Scalar: Sendable, Equatable {
    package let text: String
    /// Written without quotes and not as a block, so that an empty or `null` text means “nothing”.
    package let isPlain: Bool

    /// An empty value, `~` or `null`, none of them in quotes.
    package var isNull: Bool {
      isPlain && text.utf8.count <= 4 && (text.isEmpty || text == "~" || text == "null")
    }
  }

  package struct Entry: Sendable, Equatable {
    package let key: String
    package let keySpan: Span
    package let value: Node
  }

  package let kind: Kind
  /// From the first byte of the value to just after its last; for `key:` without a value, the empty span after the colon.
  package let span: Span

  package init(_ kind: Kind, at span: Span) {
    self.kind = kind
    self.span = span
  }

  /// Whether nothing stands there.
  package var isNull: Bool {
    if case .scalar(let scalar) = kind { scalar.isNull } else { false }
  }

  /// What the value is, in words for a message: “a list”, “a group of settings”, “nothing”, “text”.
  package var description: String {
    switch kind {
    case .scalar(let scalar): scalar.isNull ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a group of fields"
    }
  }
}
