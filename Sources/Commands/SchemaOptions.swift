import ArgumentParser
import Diagnostics
import Site

/// What every command about a site's schema can be told.
struct SchemaOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the site.", valueName: "site"), completion: .directory)
  var site = "."

  /// Writes what `make` makes of the site to standard output; ends the process when the files it is made from have errors.
  func write(_ make: (DiskTree) throws(MachineError) -> (String, [Diagnostic])) throws {
    let tree = try SiteFolder.open(site)
    do {
      let (text, diagnostics) = try make(tree)
      if !diagnostics.isEmpty {
        let report = Report(diagnostics: diagnostics, articles: 0, folder: SiteFolder.prefix(of: site))
        Console.error(ReportFormat.text.render(report, style: TextStyle(colour: ColourChoice.auto.isOn)))
      }
      if diagnostics.hasErrors { throw ExitStatus.contentHasErrors }
      Console.output(text)
    } catch let error as MachineError {
      Console.complain(error.description)
      throw ExitStatus.readingOrWritingFailed
    }
  }
}
