import Diagnostics
import Markdown

/// `images/unreadable`
enum UnreadableImage {
  static let rule = Rule(
    "images/unreadable", .error,
    summary: "Every picture's file says how large the picture is.",
    why:
      "Without its size a browser cannot keep a place for it, so the text jumps while it is being read; and what has no size is often no picture.",
    details: """
      A picture is a PNG, JPEG, WebP, GIF or SVG by its first bytes, whatever its name says. Its width and height are written into the page. A drawing \
      that names no size has that of its `viewBox`, or 300 by 150.
      """,
    examples: [
      .invalid(
        "A file that is no picture",
        .files([
          "Content/pages/one.md": "---\ntitle: One\n---\n\n![A shore](⟦shore.png⟧)\n", "Content/pages/shore.png": "A shore.\n",
        ])),
      .valid(
        "A drawing",
        .files([
          "Content/pages/one.md": "---\ntitle: One\n---\n\n![A shore](shore.svg)\n",
          "Content/pages/shore.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 40\"/>",
        ])),
    ])

  static func diagnostic(_ reason: String, _ node: Int, _ document: Document) -> Diagnostic {
    Diagnostic(
      rule, in: document.source, at: document.destinationSpan(of: node),
      "The size of the picture `\(document.destinationString(of: node))` cannot be read: \(reason)",
      help: "Save it again as PNG, JPEG, WebP, GIF or SVG.")
  }
}
