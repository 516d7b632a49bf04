import Articles
import Diagnostics

/// Reads the files of the site's owner.
struct OwnersFiles: Sendable {
  /// What stands in a file, and what is wrong with it.
  struct Read<Value: Sendable>: Sendable {
    var value: Value
    let source: Source
    let diagnostics: [Diagnostic]
  }

  let tree: any SiteTree

  /// What `reader` makes of a file; `empty` for one that is missing or cannot be shown.
  func read<Value>(
    _ file: Inventory.File?, _ path: String, _ empty: Value, _ reader: (Source) -> (Value, [Diagnostic])
  ) throws(MachineError) -> Read<Value> {
    guard let file else {
      return Read(value: empty, source: Source(path: path, bytes: []), diagnostics: [MissingFile.diagnostic(path)])
    }
    let (source, invalid) = try source(file)
    guard invalid.isEmpty else { return Read(value: empty, source: source, diagnostics: invalid) }
    let (value, found) = reader(source)
    return Read(value: value, source: source, diagnostics: found)
  }

  func registry(_ inventory: Inventory) throws(MachineError) -> Read<Registry> {
    try read(inventory.registry, SiteFiles.registry, Registry(), Registry.read)
  }

  /// The file, and why its bytes are not fit to be read where they are not.
  func source(_ file: Inventory.File) throws(MachineError) -> (Source, [Diagnostic]) {
    let source = Source(path: file.path, bytes: try tree.read(file.path))
    let invalid = InvalidUTF8.check(source, source.content) ?? ControlCharacter.check(source, source.content)
    return (source, invalid.map { [$0] } ?? [])
  }
}
