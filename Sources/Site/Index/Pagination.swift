/// How a long list is cut into pages: `/`, `/page/2/`, `/page/3/` …
package enum Pagination {
  /// How many pages `count` items take; one for none.
  static func pages(count: Int, perPage: Int) -> Int {
    max(1, (count + perPage - 1) / perPage)
  }

  /// The address of page `number`, counted from 1, of the list at `url`.
  static func url(of url: String, page number: Int) -> String {
    number == 1 ? url : "\(url)page/\(number)/"
  }

  static func urls(of url: String, count: Int, perPage: Int) -> [String] {
    (1...pages(count: count, perPage: perPage)).map { self.url(of: url, page: $0) }
  }
}
