package import Diagnostics
package import Markdown

/// What the links and pictures of a text come to: the addresses to write, the files to copy, and the headings still to look for.
package struct LinkReading: Sendable {
  /// A link to a heading of another text, which can be checked only when that text has been read.
  package struct AnchorUse: Sendable, Equatable {
    package let page: Int
    package let fragment: String
    package let node: Int

    package init(page: Int, fragment: String, node: Int) {
      self.page = page
      self.fragment = fragment
      self.node = node
    }
  }

  /// A file of the site that the page needs.
  package struct FileUse: Sendable, Hashable {
    package let path: String
    package let url: String

    package init(path: String, url: String) {
      self.path = path
      self.url = url
    }
  }

  /// A path that a link or picture asks for, and where it leads.
  package struct Asked: Sendable {
    package let path: String
    package let target: LinkTarget
  }

  /// The links to other texts: the link's node, the text's number, and what follows the address.
  private var pages: [(node: Int, page: Int, suffix: String)] = []
  /// What to write instead of other destinations, by the link's or picture's node.
  private var addresses: [Int: String] = [:]
  /// What to write of a picture besides, by its node.
  package private(set) var images: [Int: ImageMarkup] = [:]
  /// The files of the pictures, by their paths in the site.
  package private(set) var pictures: [String] = []
  package private(set) var files: [FileUse] = []
  package private(set) var anchors: [AnchorUse] = []
  package private(set) var diagnostics: [Diagnostic] = []
  /// Every path of the site that was asked for, in the order of the links.
  package private(set) var asked: [Asked] = []
  private let firstSeenPicture: Int?
  /// The ids of the text's own headings, once one was asked for.
  private var ids: Set<String>?
  /// How often the nearest name is still looked for: with more broken links than this in one text, names are not what is wrong with it.
  private var suggestionsLeft = 20

  /// Reads every link and picture of `document`. The cost is linear in their number.
  package init(_ document: Document, targets: some LinkTargets) {
    firstSeenPicture = Self.firstSeenPicture(of: document)
    for node in document.links {
      if case .link = document.nodes[node].kind { readLink(node, document, targets) } else { readImage(node, document, targets) }
    }
  }

  /// What to write instead of a destination, by the link's or picture's node.
  ///
  /// - Parameter address: that of the text of a number.
  package func destinations(_ address: (Int) -> String) -> [Int: String] {
    var destinations = addresses
    for (node, page, suffix) in pages { destinations[node] = address(page) + suffix }
    return destinations
  }

  private mutating func readLink(_ node: Int, _ document: Document, _ targets: some LinkTargets) {
    if EmptyLinkText.isEmpty(node, document) { diagnostics.append(EmptyLinkText.diagnostic(node, document)) }
    switch Destination(document.destination(of: node)) {
    case .absolute(let scheme):
      if scheme == .http { diagnostics.append(InsecureLink.diagnostic(node, document)) }
    case .unsafe(let scheme):
      diagnostics.append(UnsafeScheme.diagnostic(scheme, node, document))
    case .withoutScheme:
      diagnostics.append(InsecureLink.diagnostic(node, document))
    case .fragment(let fragment):
      if !fragment.isEmpty, !hasHeading(fragment, document) {
        diagnostics.append(
          BrokenAnchor.diagnostic(fragment, in: takeSuggestion() ? document.headings.map(\.id) : [], title: nil, node, document))
      }
    case .inside(let path, let fragment):
      let target = target(of: path, document, targets)
      take(target, fragment: fragment, node)
      let meant = target == .missing ? nearest(to: path, fragment, document, targets) : nil
      if let broken = BrokenLink.diagnostic(target, didYouMean: meant, node, document) { diagnostics.append(broken) }
    case .empty:
      diagnostics.append(BrokenLink.withoutDestination(node, document))
    }
  }

  private mutating func hasHeading(_ id: String, _ document: Document) -> Bool {
    let known = ids ?? Set(document.headings.map(\.id))
    ids = known
    return known.contains(id)
  }

  private mutating func readImage(_ node: Int, _ document: Document, _ targets: some LinkTargets) {
    switch (document.plainText(of: node).allSatisfy(\.isWhitespace), Self.isDecorative(node, document)) {
    case (true, false): diagnostics.append(MissingAlt.diagnostic(node, document))
    case (false, true): diagnostics.append(DescribedDecoration.diagnostic(node, document))
    case (true, true), (false, false): break
    }
    switch Destination(document.destination(of: node)) {
    case .absolute, .unsafe, .withoutScheme:
      diagnostics.append(ExternalImage.diagnostic(node, document))
    case .fragment, .empty:
      diagnostics.append(MissingImage.diagnostic(.missing, didYouMean: nil, node, document))
    case .inside(let path, let fragment):
      let target = target(of: path, document, targets)
      switch target {
      case .file, .published:
        take(target, fragment: fragment, node)
        takePicture(at: path, target, node, document, targets)
      case .page, .draft, .outside, .missing:
        let meant = target == .missing ? nearest(to: path, fragment, document, targets) : nil
        diagnostics.append(MissingImage.diagnostic(target, didYouMean: meant, node, document))
      }
    }
  }

  private mutating func takePicture(
    at path: String, _ target: LinkTarget, _ node: Int, _ document: Document, _ targets: some LinkTargets
  ) {
    guard let picture = targets.picture(at: path, from: document.source.path) else {
      return diagnostics.append(MissingImage.diagnostic(target, didYouMean: nil, node, document))
    }
    if pictures.last != picture.path { pictures.append(picture.path) }
    switch picture.reading {
    case .size(let size):
      images[node] = Self.markup(of: size, isFirstSeen: node == firstSeenPicture, isDecorative: Self.isDecorative(node, document))
    case .unreadable(let reason): diagnostics.append(UnreadableImage.diagnostic(reason, node, document))
    case .incomplete: diagnostics.append(UnreadableImage.diagnostic("it ends before its size", node, document))
    }
  }

  private mutating func target(of path: String, _ document: Document, _ targets: some LinkTargets) -> LinkTarget {
    let target = targets.target(of: path, from: document.source.path)
    asked.append(Asked(path: path, target: target))
    return target
  }

  private mutating func nearest(to path: String, _ fragment: String?, _ document: Document, _ targets: some LinkTargets) -> String? {
    guard takeSuggestion(), let nearest = targets.nearest(to: path, from: document.source.path) else { return nil }
    return Destination.inMarkdown(nearest) + (fragment.map { "#" + Destination.inMarkdown($0) } ?? "")
  }

  private mutating func takeSuggestion() -> Bool {
    suggestionsLeft -= 1
    return suggestionsLeft >= 0
  }

  private mutating func take(_ target: LinkTarget, fragment: String?, _ node: Int) {
    let suffix = fragment.map { "#" + $0 } ?? ""
    switch target {
    case .page(let page):
      pages.append((node, page, suffix))
      if let fragment, !fragment.isEmpty { anchors.append(AnchorUse(page: page, fragment: fragment, node: node)) }
    case .published(let url):
      addresses[node] = Destination.written(url) + suffix
    case .file(let path, let url):
      addresses[node] = Destination.written(url) + suffix
      let use = FileUse(path: path, url: url)
      if !files.contains(use) { files.append(use) }
    case .draft, .outside, .missing:
      break
    }
  }
}
