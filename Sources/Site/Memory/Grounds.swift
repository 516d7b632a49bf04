import Articles
import Bytes
import Diagnostics
import Mustache

extension SiteWords {
  /// The digest of what every front matter and every page is read and written by, besides templates and crisis lines.
  func ground(_ options: BuildOptions) -> Digest {
    Digest.make {
      $0.add(options.tool)
      $0.add(bytes: settings.source.bytes)
      $0.add(bytes: schema.source.bytes)
      $0.add(options.baseURL)
      $0.add(options.includesDrafts)
      $0.add(options.search != nil)
    }
  }

}

extension SiteInputs {
  /// The digest of the crisis lines as they hold on a day.
  func lineGround(on today: CalendarDate) -> Digest {
    Digest.make {
      $0.add(bytes: registrySource.bytes)
      $0.add(bytes: incidentsSource.bytes)
      for incident in incidents.all { $0.add(incident.holds(on: today)) }
    }
  }
}

extension Theme {
  /// The digest of the templates that pages of a kind are made with, and of the names of all assets.
  func ground(of page: Page) -> Digest {
    // A call by a name that only the page knows can be that of any template.
    let names = templates.reachable(from: page.rawValue) ?? Set(sources.keys)
    return Digest.make { digester in
      for name in names.sorted() {
        digester.add(name)
        digester.add(sources[name].map { Digest($0.bytes) })
      }
      for asset in assets.files { digester.add(asset.url) }
    }
  }
}

extension SiteIndex {
  /// The digest of every address that a link can lead to, and of every file beside texts.
  var addressGround: Digest {
    Digest.make { digester in
      for number in 0..<textCount {
        let text = text(number)
        digester.add(text.path)
        digester.add(text.url)
        digester.add(text.isPublished)
        for alias in text.metadata.aliases { digester.add(alias.value) }
      }
      for address in addresses.generated { digester.add(address) }
      for path in attachments.keys.sorted() { digester.add(path) }
    }
  }

  /// The digest of where links of the text at `file` lead.
  func answers(to asked: [String], from file: String) -> Digest {
    digest(of: asked.lazy.map { self.target(of: $0, from: file) })
  }

  /// The digest of where links lead.
  func digest(of targets: some Sequence<LinkTarget>) -> Digest {
    Digest.make { digester in
      for target in targets {
        switch target {
        case .page(let number): add(1, address(of: number))
        case .published(let url): add(2, url)
        case .file(let path, let url):
          add(3, url)
          digester.add(path)
        case .draft: digester.add(4)
        case .outside: digester.add(5)
        case .missing: digester.add(6)
        }
      }
      func add(_ kind: Int, _ url: String) {
        digester.add(kind)
        digester.add(url)
      }
    }
  }
}
