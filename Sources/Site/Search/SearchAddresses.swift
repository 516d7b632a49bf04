/// Where the search of a site stands.
enum SearchAddresses {
  /// The page with the field to type into.
  static let page = "/search/"
  /// The folder of the files that this page loads.
  static let bundle = "/pagefind/"
  /// The files of the theme that only the search page uses.
  static let assets = "/assets/search/"
}
