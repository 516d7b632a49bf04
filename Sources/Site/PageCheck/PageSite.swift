/// What the check of pages knows of the site that they belong to.
struct PageSite: Sendable {
  /// Such as `https://example.org`; addresses below it are no other site.
  let origin: String
  /// The addresses behind all numbers of the registry.
  let numbers: Set<String>
}
