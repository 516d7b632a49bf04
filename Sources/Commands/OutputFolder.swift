import ArgumentParser
import Site

/// Opens the folder to write to, unless writing there would harm the site itself.
enum OutputFolder {
  static func open(_ path: String, site: DiskTree) throws -> DiskOutput {
    try check(path, of: "--output", site: site)
    return try DiskOutput(path)
  }

  /// Refuses the place that an option names where the site's own files are.
  static func check(_ path: String, of option: String, site: DiskTree) throws {
    if let reason = site.reasonNotToWrite(into: path) { throw ValidationError("\(option) cannot be '\(path)': \(reason)") }
  }
}
