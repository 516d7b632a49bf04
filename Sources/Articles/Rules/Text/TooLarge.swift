package import Diagnostics

/// `limits/too-large`
package enum TooLarge {
  static let rule = Rule(
    "limits/too-large", .error,
    summary: "No file is larger than the site allows.",
    why: "A page of that size does not load on an old phone, and is seldom what its author meant to publish.",
    details:
      "`limits: {file-kilobytes: …}` in `site.yml` sets the limit; the default is 512 KiB, some 80,000 words. There is no example here, because it would have that size.",
    examples: [])

  /// A finding about a file of `size` bytes, which need not have been read.
  package static func check(file: String, size: Int, limit: Int) -> Diagnostic? {
    guard size > limit else { return nil }
    return Diagnostic(
      rule, file: file, "The file has \(size / 1024) KiB; this site allows \(limit / 1024)", help: "Split it into several articles.")
  }
}
