import Diagnostics

/// `site/missing-file`
enum MissingFile {
  static let rule = Rule(
    "site/missing-file", .error,
    summary: "The files that every site needs are there.",
    why: "Without them nobody has said what an article must contain, or which numbers are right.",
    details:
      "A site needs `Content/site.yml`, `Content/article-schema.yml` and `Content/crisis-lines.yml`, and the templates that its pages use. There is no example here, because the example is a file that is not there.",
    examples: [])

  static func diagnostic(_ path: String) -> Diagnostic {
    Diagnostic(rule, file: path, "The file `\(path)` is missing", help: "Create it; README.md says what stands in it.")
  }
}

/// `site/unreadable-file`
enum UnreadableFile {
  static let rule = Rule(
    "site/unreadable-file", .error,
    summary: "Every file of the site can be read.",
    why: "A site without one of its texts must not be published as if it were whole.",
    details:
      "Check the file's permissions. Pipes, devices and sockets are no content. There is no example here, because an example can always be read.",
    examples: [])

  static func diagnostic(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(rule, file: path, "`\(path)` cannot be read: \(reason)", help: "Check its permissions, or remove it.")
  }
}

/// `site/ignored-text`
enum IgnoredText {
  static let rule = Rule(
    "site/ignored-text", .warning,
    summary: "Every Markdown file stands where it is published, under a name that is recognised.",
    why: "A text that is never read is missed by nobody until a reader looks for it.",
    details:
      "Articles are files `*.md` below `Content/articles`, pages are files `*.md` below `Content/pages`. Other Markdown files are not read.",
    examples: [
      .invalid("A name with capital letters", .files(["Content/pages/note.MD": "⟦⟧Text.\n"])),
      .invalid("A folder that is misspelt", .files(["Content/article/note.md": "⟦⟧Text.\n"])),
      .valid("A page", .files(["Content/pages/note.md": "---\ntitle: A note\n---\n\nText.\n"])),
    ])

  static func isOne(_ path: String) -> Bool {
    let isRead = path.hasSuffix(".md") && (path.hasPrefix("Content/articles/") || path.hasPrefix("Content/pages/"))
    let name = path.lowercased()
    return !isRead && path.hasPrefix("Content/") && !path.hasPrefix("Content/assets/")
      && [".md", ".markdown", ".mdown", ".mkd", ".mdx"].contains { name.hasSuffix($0) }
  }

  static func diagnostic(_ path: String) -> Diagnostic {
    Diagnostic(
      rule, file: path, "This text is not read, and will not be published",
      help: "Name it `….md`, and put it below `Content/articles` or `Content/pages`.")
  }
}

/// `site/stray-link`
enum StrayLink {
  static let rule = Rule(
    "site/stray-link", .error,
    summary: "No symbolic link leads out of `Content` and `Templates`, to nothing, or back to itself.",
    why: "What it leads to could be anything on the machine, and would be published.",
    details: "Copy the file into the site instead. There is no example here, because an example's files are no links.",
    examples: [])

  static func diagnostic(_ path: String) -> Diagnostic {
    Diagnostic(
      rule, file: path, "`\(path)` is a symbolic link that leads out of the content and templates, or nowhere",
      help: "Replace the link by the file it stands for.")
  }
}
