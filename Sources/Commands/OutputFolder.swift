import ArgumentParser
import Site

/// Opens the folder to write to, unless writing there would harm the site itself.
enum OutputFolder {
  static func open(_ path: String, site: DiskTree) throws -> DiskOutput {
    if let reason = site.reasonNotToWrite(into: path) {
      throw ValidationError("--output cannot be '\(path)': \(reason)")
    }
    return try DiskOutput(path)
  }
}
