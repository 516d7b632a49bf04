import Articles
import Bytes
import Diagnostics

extension TextStage.Outcome {
  /// Writes what a text that may be published came to.
  func encode(into writer: inout ByteWriter, _ index: SiteIndex) {
    writer.add(diagnostics)
    writer.add(anchors)
    writer.add(anchorUses.count)
    for use in anchorUses {
      writer.add(index.text(use.page).path)
      writer.add(use.fragment)
      writer.add(use.node)
    }
    writer.add(files.count)
    for file in files {
      writer.add(file.path)
      writer.add(file.url)
    }
    SharedLists.write(lines, into: &writer)
    SharedLists.write(listed, into: &writer)
    writer.add(regions)
    writer.add(anatomy)
    writer.add(isRead)
    writer.add(feedContent)
  }

  init(from reader: inout ByteReader, _ index: SiteIndex, _ lists: SharedLists) throws(DamagedBytes) {
    self.init()
    diagnostics = try reader.read()
    anchors = try reader.read()
    for _ in 0..<max(0, try reader.read(Int.self)) {
      guard let page = index.textsByPath[try reader.read()] else { throw DamagedBytes() }
      anchorUses.append(LinkReading.AnchorUse(page: page, fragment: try reader.read(), node: try reader.read()))
    }
    for _ in 0..<max(0, try reader.read(Int.self)) {
      files.append(LinkReading.FileUse(path: try reader.read(), url: try reader.read()))
    }
    lines = try lists.read(&reader)
    listed = try lists.read(&reader)
    regions = try reader.read()
    anatomy = try reader.read()
    isRead = try reader.read()
    feedContent = try reader.read()
  }
}

extension TextStage.RegionUse: ByteCodable {
  func encode(into writer: inout ByteWriter) {
    writer.add(region)
    writer.add(language)
  }

  init(from reader: inout ByteReader) throws(DamagedBytes) {
    region = try reader.read()
    language = try reader.read()
  }
}
