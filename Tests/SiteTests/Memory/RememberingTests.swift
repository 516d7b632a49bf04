import Articles
import Diagnostics
import Foundation
import Site
import Testing

/// A build that remembers the one before ends in the bytes of a build that remembers nothing.
@Suite struct RememberingTests {
  /// Every kind of edit happens at least once to every site, in an order of the seed.
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `after any edit the output is that of a clean build`(seed: UInt64) throws {
    let site = try ChangingSite(seed: seed)
    try site.write()
    #expect(try !site.build().diagnostics.hasErrors)
    let edits = (SiteEdit.allCases + SiteEdit.allCases.filter { _ in Bool.random(using: &site.random) }).shuffled(using: &site.random)
    var published = 0
    for (step, edit) in edits.enumerated() {
      let before = (files: site.files, site.today, site.includesDrafts, site.baseURL)
      try edit.happen(to: site, step: step)
      try site.write()
      let output = try site.published
      let clean = try site.cleanBuild()
      let report = try site.build()
      #expect(report.diagnostics == clean.report.diagnostics, "\(edit) at step \(step)")
      #expect(report.standIns == clean.report.standIns, "\(edit) at step \(step)")
      if clean.report.diagnostics.hasErrors {
        #expect(report.published == nil, "\(edit) at step \(step)")
        #expect(try site.published == output, "\(edit) at step \(step) published something")
        (site.files, site.today, site.includesDrafts, site.baseURL) = before
        try site.write()
      } else {
        published += 1
        let new = try site.published
        let differences = Set(new.keys).union(clean.files.keys).filter { new[$0] != clean.files[$0] }.sorted()
        #expect(differences == [], "\(edit) at step \(step)")
      }
    }
    // A test whose edits break the site shows little.
    #expect(published > edits.count * 3 / 4, "\(published) of \(edits.count)")
  }
}

extension [Diagnostic] {
  fileprivate var hasErrors: Bool { contains { $0.severity == .error } }
}
