/// Reads the size of a picture from the first bytes of its file, whatever the file is called.
package enum PictureHeader {
  /// - Parameter bytes: the first bytes of the file, or all of it.
  package static func read(_ bytes: [UInt8]) -> PictureReading {
    if bytes.isEmpty { return .unreadable(reason: "it is empty") }
    let header = HeaderBytes(bytes)
    if header.starts(with: PNGHeader.signature) { return PNGHeader.read(header) }
    if header.starts(with: JPEGHeader.signature) { return JPEGHeader.read(header) }
    if GIFHeader.signatures.contains(where: { header.starts(with: $0) }) { return GIFHeader.read(header) }
    if WebPHeader.isOne(header) { return WebPHeader.read(header) }
    if SVGHeader.isOne(bytes) { return SVGHeader.read(bytes) }
    return .unreadable(reason: "it is no PNG, JPEG, WebP, GIF or SVG")
  }
}
