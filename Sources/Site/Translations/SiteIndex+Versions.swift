import Bytes

extension SiteIndex {
  /// The paths of the published versions of a text, by the edition's number; empty for a text that is the only one.
  func versions(of number: Int) -> [String?] {
    guard let versions = translations.versions(of: number) else { return [] }
    return versions.map { version in
      version.flatMap { version in
        let text = text(version)
        return text.isPublished ? text.url : nil
      }
    }
  }

  /// The digest of what a text shows of its versions, and of whether it is compared with them.
  func versionsGround(of number: Int) -> Digest {
    Digest.make { digester in
      digester.add(translations.concern(number))
      for path in versions(of: number) { digester.add(path) }
    }
  }
}
