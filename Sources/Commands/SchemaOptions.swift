import ArgumentParser
import Diagnostics
import Site

/// What every command about a site's schema can be told.
struct SchemaOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the site.", valueName: "site"), completion: .directory)
  var site = "."

  /// Writes what `make` makes of the site to standard output; ends the process when the files it is made from have errors. Returns false
  /// where there is nothing to write.
  @discardableResult
  func write(_ make: (DiskTree) throws(MachineError) -> (String, [Diagnostic])?) throws -> Bool {
    let tree = try SiteFolder.open(site)
    return try MachineError.endingTheProcess {
      guard let (text, diagnostics) = try make(tree) else { return false }
      diagnostics.tell(folder: SiteFolder.prefix(of: site))
      if diagnostics.hasErrors { throw ExitStatus.contentHasErrors }
      Console.output(text)
      return true
    }
  }
}
