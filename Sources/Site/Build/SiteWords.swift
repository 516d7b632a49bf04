import Articles
import Diagnostics

/// The settings, the words of the site in its languages, and the schema.
struct SiteWords: Sendable {
  let settings: OwnersFiles.Read<SiteSettings>
  let strings: [StringsFile]
  let schema: OwnersFiles.Read<ArticleSchema>
  let diagnostics: [Diagnostic]

  init(reading inventory: Inventory, _ files: OwnersFiles, baseURL: String?) throws(MachineError) {
    var settings = try files.read(inventory.settings, SiteFiles.settings, SiteSettings(), SiteSettings.read)
    if let baseURL { settings.value.baseURL = baseURL }
    var diagnostics = settings.diagnostics
    strings = try settings.value.readStrings(inventory.strings, &diagnostics) { file, diagnostics throws(MachineError) in
      let (source, invalid) = try files.source(file)
      diagnostics += invalid
      return invalid.isEmpty ? source : nil
    }
    schema = try files.read(inventory.schema, SiteFiles.schema, ArticleSchema(), ArticleSchema.read)
    self.settings = settings
    self.diagnostics = diagnostics + schema.diagnostics
  }
}
