import Articles
import Bytes
import Diagnostics

extension Inventory {
  /// The digest of every file by its stamp, of what is wrong with the list of files, and of what a build is told; nil where a file has no
  /// stamp.
  func digest(_ findings: [Diagnostic], _ options: BuildOptions) -> Digest? {
    var digester = Digester()
    digester.add(options.tool)
    digester.add(options.today.daysSince1970)
    digester.add(options.includesDrafts)
    digester.add(options.baseURL)
    digester.add(options.cardDrawer?.identity)
    digester.add(options.search?.identity)
    digester.add(options.shard.number)
    digester.add(options.shard.count)
    // A link that leaves the site, or a text where none is looked for, is no file of the site, and has to be told all the same.
    var told = ByteWriter()
    told.add(findings)
    digester.add(bytes: told.bytes)
    let owners = [settings, schema, registry, incidents].compactMap(\.self)
    for files in [owners, strings, articles, pages, attachments.values.sorted { $0.path < $1.path }, assets, templates, themeAssets] {
      digester.add(files.count)
      for file in files {
        guard let stamp = file.stamp else { return nil }
        digester.add(file.path)
        digester.add(stamp.digest)
      }
    }
    return digester.digest
  }
}
