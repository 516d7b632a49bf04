import Diagnostics

extension Example {
  /// The example's texts with the marks in them, without the line break at their end; the path is nil for an article or a part of one.
  var texts: [(path: String?, text: String)] {
    switch content {
    case .body(let text), .article(let text): [(nil, text.trimmingFinalNewline)]
    case .files(let files): files.sorted { $0.key < $1.key }.map { ($0.key, $0.value.trimmingFinalNewline) }
    }
  }
}

extension String {
  fileprivate var trimmingFinalNewline: String {
    hasSuffix("\n") ? String(dropLast()) : self
  }
}
