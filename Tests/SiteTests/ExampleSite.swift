import Articles
import Diagnostics
import Site

/// The small, good site around every rule's example.
enum ExampleSite {
  static let today = CalendarDate("2026-10-01") ?? CalendarDate(daysSince1970: 0)

  static let articlePath = "Content/articles/example.md"

  static let files: [String: String] = [
    "Content/site.yml": "title: Example\nbase-url: https://example.org\nlanguage: en\nregions: [US]\n",
    "Content/article-schema.yml": """
    front-matter:
      kind: {type: enum, values: [essay, story], summary: What kind of text it is.}
    disclaimer:
      phrases: {en: [not a substitute for professional care]}
    sections:
      - role: traditional-view
        title: The Traditional View
        heading: {en: The Traditional View}
        contains:
          lists:
            - {name: traits, title: It is marked by, label: {en: marked by}, items: {min: 2, max: 4}}
      - role: ifs-view
        title: How IFS Sees It
        heading: {en: How IFS Sees}
        after: traditional-view
        contains: {parts: {min: 2, patterns: {en: A|An * part may}}}
      - role: questions
        title: Questions
        heading: {en: Questions}
        contains: {questions: {min: 2, max: 4}}
      - role: staying
        title: Staying
        heading: {en: {exact: Staying}}
        required-when: {field: kind, is: story}
      - role: note
        title: A Note
        heading: {en: A Note}
        contains:
          words: {min: 3, max: 10}
          must-say: [{en: with care|thought}, {en: [written, write, with care, written without]}]
          must-not-say: [{en: just relax}]
      - role: thought
        title: A Thought
        heading: {en: [A Thought, Another, One, Two, Below, Inside]}
        most: 9

    """,
    "Content/crisis-lines.yml": """
    lines:
      - id: us-988
        country: US
        languages: [en]
        name: 988 Lifeline
        category: suicide-crisis
        channels:
          - {kind: call, display: "988", dial: "988", number: short, hours: 24/7}
          - {kind: text, display: "988", dial: "988", number: short, hours: 24/7}
        website: https://988lifeline.org/
        supersedes: [1-800-273-8255]
        retired-names: [National Suicide Prevention Lifeline]
        retired-urls: [https://suicidepreventionlifeline.org/]
        retired-phrases: [Press 3]
        verified: {on: 2026-09-01}
      - id: us-988-legacy
        country: US
        name: 988 Lifeline at its earlier number
        category: suicide-crisis
        status: superseded
        replaced-by: us-988
        channels: [{kind: call, display: 1-800-273-8255, dial: "18002738255", number: national, hours: 24/7}]
        verified: {on: 2026-09-01}
      - id: us-crisis-text-line
        country: US
        languages: [en]
        name: Crisis Text Line
        category: crisis-text
        channels: [{kind: text, display: "741741", dial: "741741", number: short, keyword: HOME, hours: 24/7}]
        verified: {on: 2026-09-01}
      - {id: us-emergency, country: US, name: Emergency services, category: emergency, channels: [{kind: call, dial: "911", number: short, hours: 24/7}], verified: {on: 2026-09-01}}
      - {id: us-treatment, country: US, name: Treatment Locator, category: referral, channels: [{kind: call, display: 1-800-662-4357, dial: "18006624357", number: national, hours: 24/7}], verified: {on: 2026-09-01}}
      - {id: gb-samaritans, country: GB, languages: [en], name: Samaritans, category: emotional-support, channels: [{kind: call, display: 116 123, dial: "116123", number: short, hours: 24/7}], verified: {on: 2026-09-01}}
      - {id: gb-harbour, country: GB, name: Harbour Line, category: emotional-support, status: closed, channels: [{kind: call, display: 0808 157 0123, dial: "08081570123", number: national}]}
      - {id: gb-office, country: GB, name: Our office, category: office, channels: [{kind: call, display: 020 7946 0999, dial: "02079460999", number: national, hours: "Mon-Fri 09:00-17:00", time-zone: Europe/London}], verified: {on: 2026-09-01}}

    """,
    "Templates/home.html":
      "<!doctype html><html lang=\"en\"><title>{{page.title}}</title><ul>{{#page.articles}}<li><a href=\"{{url}}\">{{title}}</a></li>{{/page.articles}}</ul></html>\n",
    "Templates/article.html":
      "<!doctype html><html lang=\"en\"><title>{{article.title}}</title>{{article.introduction}}{{#article.sections}}<h2 id=\"{{id}}\">{{heading}}</h2>{{body}}{{/article.sections}}{{> disclaimer}}</html>\n",
    "Templates/partials/disclaimer.html":
      "{{#article.disclaimer}}<h2 id=\"{{id}}\">{{heading}}</h2>{{body}}<ul>{{#crisis-lines}}<li>{{name}} {{#contacts}}<a href=\"{{href}}\">{{label}}</a>{{/contacts}}</li>{{/crisis-lines}}</ul>{{afterword}}{{/article.disclaimer}}",
    "Templates/feed-entry.html":
      "{{article.introduction}}{{#article.sections}}<h2>{{heading}}</h2>{{body}}{{/article.sections}}{{> disclaimer}}\n",
    "Templates/page.html": "<!doctype html><html lang=\"en\"><title>{{page.title}}</title>{{page.body}}</html>\n",
    "Templates/topic.html": "<!doctype html><html lang=\"en\"><title>{{page.topic.name}}</title></html>\n",
    "Templates/topics.html": "<!doctype html><html lang=\"en\"><title>{{page.title}}</title></html>\n",
    "Templates/not-found.html": "<!doctype html><html lang=\"en\"><title>{{page.title}}</title></html>\n",
    "Templates/redirect.html":
      "<!doctype html><html lang=\"en\"><title>{{page.title}}</title><a href=\"{{page.target}}\">{{page.title}}</a></html>\n",
    "Content/articles/example.md": article(body: "More text.\n"),
  ]

  /// The registry of the small site with a directory besides.
  static let registryWithDirectory =
    (files["Content/crisis-lines.yml"] ?? "")
    + "  - {id: xx, country: \"*\", name: A Directory, category: directory, verified: {on: 2026-09-01}, channels: [{kind: web, url: \"https://example.org/lines\"}]}\n"

  static let frontMatter = "---\ntitle: Example\ndescription: An example.\ndate: 2026-01-01\nreviewed: 2026-06-01\nregions: [US]\n---\n"
  static let disclaimer = "## Disclaimer\n\nThis is not a substitute for professional care.\n\n[[crisis-lines]]\n"

  static func article(body: String) -> String {
    "\(frontMatter)\nAn introduction.\n\n\(body)\n\(disclaimer)"
  }

  /// The files that an example brings, with its marks still in them.
  static func files(of example: Example) -> [String: String] {
    switch example.content {
    case .body(let body): [articlePath: article(body: body)]
    case .article(let text): [articlePath: text]
    case .files(let files): files
    }
  }
}
