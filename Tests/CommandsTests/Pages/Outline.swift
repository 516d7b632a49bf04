import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a reader of XML makes of a document: its elements in order, with their text and attributes.
final class Outline: NSObject, XMLParserDelegate {
  struct Element {
    let path: String
    let attributes: [String: String]
    var text = ""
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    try #require(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "no XML"):\n\(text)")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
  ) {
    let parent = open.last.map { elements[$0].path + "/" } ?? ""
    open.append(elements.count)
    elements.append(Element(path: parent + name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let current = open.last { elements[current].text += text }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  func texts(_ path: String) -> [String] { elements.filter { $0.path == path }.map(\.text) }

  func links(_ path: String, _ relation: String) -> [String] {
    elements.filter { $0.path == path && $0.attributes["rel"] == relation }.compactMap { $0.attributes["href"] }
  }
}
