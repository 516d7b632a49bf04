import Articles
import Diagnostics

extension SiteIndex {
  /// The files beside texts whose address is that of something else: `uses` holds those of each text, in order.
  func checkAttachments(_ uses: [[LinkReading.FileUse]], source: (String) -> Source) -> [Diagnostic] {
    var paths: [String: String] = [:]
    var diagnostics: [Diagnostic] = []
    for (number, use) in uses.enumerated().flatMap({ number, uses in uses.map { (number, $0) } }) {
      let url = String(use.url.dropFirst(settings.basePath.count))
      let other: String
      if let owner = addresses.owner(inTheWayOf: url) {
        other = AddressBook.name(of: owner) { self.text($0).path }
      } else {
        let first = paths[url] ?? use.path
        paths[url] = first
        guard first != use.path else { continue }
        other = "`\(first)`"
      }
      let text = text(number)
      diagnostics.append(
        Diagnostic(
          DuplicateURL.rule, in: source(text.path), at: text.metadata.title.span,
          "The file `\(use.path)` would have the address `\(url)`, which is already that of \(other)", help: "Give the file another name."))
    }
    return diagnostics
  }
}
