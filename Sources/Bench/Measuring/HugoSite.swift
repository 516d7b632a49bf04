import Foundation

/// A site for Hugo that is about as rich as Tealight's: every article with its contents, dates, topics and neighbours, lists of articles in
/// pages, one for each topic too, a feed and a sitemap. The articles are the same files.
///
/// Hugo has less to do: it checks nothing, finds no related articles, shows no crisis lines, and takes links as they are.
struct HugoSite {
  let path: String
  let articlesPerPage: Int

  func write() throws {
    for (name, text) in files {
      let file = URL(filePath: "\(path)/\(name)")
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  /// What to tell Hugo. The corpus has its own day, which may be after the machine's.
  func arguments(content: String, output: String) -> [String] {
    ["--source", path, "--contentDir", content, "--destination", output, "--cacheDir", path + "/cache", "--buildFuture", "--quiet"]
  }

  private var files: [(name: String, text: String)] {
    [
      ("hugo.toml", configuration), ("layouts/_default/baseof.html", frame), ("layouts/_default/single.html", article),
      ("layouts/_default/list.html", list),
      ("static/assets/style.css", "body { font-family: sans-serif; max-width: 40rem; margin: auto; }\n"),
    ]
  }

  private var configuration: String {
    """
    baseURL = "https://tealight.example/"
    title = "Everything Has a Part"
    disableKinds = ["section"]
    [pagination]
      pagerSize = \(articlesPerPage)
    [taxonomies]
      tag = "tags"
    [services.rss]
      limit = 20
    [outputs]
      home = ["html", "rss"]
      taxonomy = ["html"]
      term = ["html"]

    """
  }

  private let frame = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>{{ .Title }} – {{ site.Title }}</title>
    <meta name="description" content="{{ .Description }}">
    <link rel="canonical" href="{{ .Permalink }}">
    <link rel="stylesheet" href="/assets/style.css">
    </head>
    <body>
    <header><a href="/">{{ site.Title }}</a></header>
    <main>{{ block "main" . }}{{ end }}</main>
    </body>
    </html>

    """

  private let article = """
    {{ define "main" }}
    <article>
    <h1>{{ .Title }}</h1>
    <p>{{ .Description }}</p>
    <p>Published <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time>. Reading time: {{ .ReadingTime }} min.</p>
    <nav>{{ .TableOfContents }}</nav>
    {{ .Content }}
    </article>
    <ul>{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul>
    {{ with .Prev }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
    {{ with .Next }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
    {{ end }}

    """

  /// The home page, the list of all topics, and the articles of one: every release of Hugo takes one layout for all of them.
  private let list = """
    {{ define "main" }}
    <h1>{{ .Title }}</h1>
    {{ if eq .Kind "taxonomy" }}
    <ul>{{ range .Data.Terms.ByCount }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> ({{ .Count }})</li>{{ end }}</ul>
    {{ else }}
    {{ $pages := cond .IsHome site.RegularPages .Pages }}
    {{ $pager := .Paginate $pages }}
    {{ range $pager.Pages }}
    <article>
    <h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
    <p>{{ .Description }}</p>
    <p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p>
    </article>
    {{ end }}
    {{ with $pager.Prev }}<a rel="prev" href="{{ .URL }}">Newer</a>{{ end }}
    {{ with $pager.Next }}<a rel="next" href="{{ .URL }}">Older</a>{{ end }}
    {{ end }}
    {{ end }}

    """
}
