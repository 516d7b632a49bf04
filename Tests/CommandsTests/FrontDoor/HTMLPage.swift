import Testing

/// What tests ask of a page: its attributes, and the links among them.
struct HTMLPage {
  struct Attribute {
    let element: String
    let name: String
    let value: String
  }

  let attributes: [Attribute]

  init(_ text: String) {
    let visible = text.replacing(#/<!--.*?-->/#.dotMatchesNewlines(), with: "")
    attributes = visible.matches(of: #/<([a-z][a-z0-9]*)((?:\s+[a-zA-Z:-]+(?:="[^"]*")?)*)\s*/?>/#).flatMap { tag in
      tag.output.2.matches(of: #/([a-zA-Z:-]+)="([^"]*)"/#).map { attribute in
        Attribute(element: String(tag.output.1), name: String(attribute.output.1), value: Self.unescaped(attribute.output.2))
      }
    }
  }

  private static func unescaped(_ value: Substring) -> String {
    var text = String(value)
    for (escape, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      text = text.replacing(escape, with: character)
    }
    return text
  }

  var ids: [String] { attributes.filter { $0.name == "id" }.map(\.value) }

  /// Every address that the page names, in order.
  var addresses: [String] {
    attributes.filter { $0.name == "href" || $0.name == "src" }.map(\.value)
      + attributes.filter { $0.element == "meta" && $0.name == "content" && $0.value.hasPrefix("0; url=") }.map {
        String($0.value.dropFirst(7))
      }
  }

  /// The addresses that are paths of the site, such as `/about/#top`.
  var paths: [String] { addresses.filter { $0.hasPrefix("/") } }
}
