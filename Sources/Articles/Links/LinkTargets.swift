/// What a link or picture inside the site leads to.
package enum LinkTarget: Sendable, Equatable {
  /// The number of an article or page that will be published, by which its address and its headings can be asked for later.
  case page(Int)
  /// Something else that will be published at this address: a list, a topic, a feed, an asset.
  case published(url: String)
  /// A file beside the text, which is copied to this address because it is used.
  case file(path: String, url: String)
  /// An article or page that this build does not publish.
  case draft
  /// A path that leads out of the site's content.
  case outside
  case missing
}

/// Everything that will exist when the site is built.
package protocol LinkTargets: Sendable {
  /// What `path` (percent-decoded, without fragment) means in the text of `file`: relative to it, or from the site's root when it starts with `/`.
  func target(of path: String, from file: String) -> LinkTarget

  /// The picture that `path` means in the text of `file`; nil where that is no file that can be copied.
  func picture(at path: String, from file: String) -> Picture?

  /// What a path that leads nowhere may have been meant to be, as it would be written in `file`: the same name in another place, or the name
  /// most like it. The first call for a site looks at every name there is.
  func nearest(to path: String, from file: String) -> String?
}
