package import Diagnostics
package import Markdown
extension Document {
  package func span(of: Int) -> Span { body }
  package func span(of: Int, text: Range<Int>) -> Span { body }
  package func firstLineSpan(of: Int) -> Span { body }
  package func destinationSpan(of: Int) -> Span { body }
}
struct TExcess { let span: Span; let description: String }
enum Complexity { static func excess(in: [UInt8], body: Span) -> TExcess? { nil } }
