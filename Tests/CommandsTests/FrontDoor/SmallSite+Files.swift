extension SmallSite {
  /// An article that is as it should be.
  static func article(
    _ title: String, date: String = "2026-01-10", tags: String = "rest", more: String = "", introduction: String = "An introduction."
  ) -> String {
    """
    ---
    title: \(title)
    description: What \(title.lowercased()) is like.
    date: \(date)
    reviewed: 2026-05-01
    tags: [\(tags)]
    \(more.isEmpty ? "" : more + "\n")---

    \(introduction)

    ## How It Looks

    Its signs are:

    - A slow breath

    ## Questions

    - “Who is here?”

    ## Disclaimer & Support

    This is for reflection, not a substitute for professional care.

    [[crisis-lines]]

    """
  }

  static let files: [String: String] = [
    "Content/site.yml": """
    title: Small Site
    description: Two articles and a page.
    base-url: https://small.example
    language: en
    regions: [US, GB]
    navigation:
      - {title: Home, to: /}
      - {title: About, to: /about/}
    index-json: true

    """,
    "Content/article-schema.yml": """
    disclaimer:
      phrases:
        en: not a substitute for professional care
    sections:
      - role: view
        title: How It Looks
        heading: How It Looks
        required: true
        guidance: What it is like.
        contains:
          lists:
            - {name: signs, title: Its signs are, label: signs are, items: {min: 1, max: 5}}
      - role: questions
        title: Questions
        heading: Questions
        required: true
        contains:
          questions: {min: 1, max: 5}

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
        verified: {on: 2026-05-01}
      - id: gb-samaritans
        country: GB
        languages: [en]
        name: Samaritans
        category: emotional-support
        channels:
          - {kind: call, display: 116 123, dial: "116123", number: short, hours: 24/7}
        verified: {on: 2026-05-01}

    """,
    "Content/articles/calm.md": article("Calm", date: "2026-01-10", tags: "rest, calm"),
    "Content/articles/storm.md": article(
      "Storm", date: "2026-02-20", tags: "rest", introduction: "See [calm](calm.md#questions).\n\n![A cloud](cloud.svg)"),
    "Content/articles/cloud.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
    "Content/pages/about.md": "---\ntitle: About\n---\n\nSee [the storm](../articles/storm.md).\n",
    "Content/assets/note.txt": "A note.\n",
    "Templates/assets/style.css": "body { margin: 1em }\n",
    "Templates/partials/layout.html": """
    <!doctype html>
    <html lang="{{page.language}}">
    <head><meta charset="utf-8"><title>{{page.title}}</title><link rel="stylesheet" href="{{asset.style.css}}">
    <link rel="canonical" href="{{page.canonical}}"></head>
    <body><nav><ul>{{#site.navigation}}<li><a href="{{url}}">{{title}}</a></li>{{/site.navigation}}</ul></nav>
    <main><h1>{{page.title}}</h1>
    {{$main}}
    {{/main}}
    </main></body></html>

    """,
    "Templates/partials/disclaimer.html": """
    <section><h2 id="{{article.disclaimer.id}}">{{article.disclaimer.heading}}</h2>
    {{article.disclaimer.body}}
    <ul>{{#article.disclaimer.crisis-lines}}<li>{{name}}{{#contacts}} <a href="{{href}}">{{label}}</a>{{/contacts}}</li>{{/article.disclaimer.crisis-lines}}</ul>
    </section>

    """,
    "Templates/partials/list.html": """
    <ul>
    {{#page.articles}}
    <li><a href="{{url}}">{{title}}</a></li>
    {{/page.articles}}
    </ul>
    {{#page.pagination}}
    {{#page.pagination.previous-url}}<a rel="prev" href="{{page.pagination.previous-url}}">Newer</a>{{/page.pagination.previous-url}}
    {{#page.pagination.next-url}}<a rel="next" href="{{page.pagination.next-url}}">Older</a>{{/page.pagination.next-url}}
    {{/page.pagination}}

    """,
    "Templates/article.html": """
    {{<layout}}
    {{$main}}
    {{article.introduction}}
    {{#article.sections}}
    <h2 id="{{id}}">{{heading}}</h2>
    {{body}}
    {{/article.sections}}
    {{> disclaimer}}
    <ul>{{#article.tags}}<li><a href="{{url}}">{{name}}</a></li>{{/article.tags}}<li><a href="{{site.url}}">All</a></li></ul>
    {{/main}}
    {{/layout}}

    """,
    "Templates/feed-entry.html": """
    {{article.introduction}}
    {{#article.sections}}
    <h2>{{heading}}</h2>
    {{body}}
    {{/article.sections}}
    {{> disclaimer}}

    """,
    "Templates/home.html": """
    {{<layout}}
    {{$main}}
    {{> list}}
    <ul>{{#page.topics}}<li><a href="{{url}}">{{name}}</a> {{count}}</li>{{/page.topics}}</ul>
    {{/main}}
    {{/layout}}

    """,
    "Templates/topic.html": "{{<layout}}\n{{$main}}\n{{> list}}\n{{/main}}\n{{/layout}}\n",
    "Templates/topics.html": """
    {{<layout}}
    {{$main}}
    <ul>{{#page.topics}}<li><a href="{{url}}">{{name}}</a></li>{{/page.topics}}</ul>
    {{/main}}
    {{/layout}}

    """,
    "Templates/page.html": "{{<layout}}\n{{$main}}\n{{page.body}}\n{{/main}}\n{{/layout}}\n",
    "Templates/not-found.html": "{{<layout}}\n{{$main}}\n<p>Nothing is here.</p>\n{{/main}}\n{{/layout}}\n",
    "Templates/redirect.html": """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>{{page.title}}</title><meta http-equiv="refresh" content="0; url={{page.target}}">
    <link rel="canonical" href="{{page.target}}"></head><body><a href="{{page.target}}">{{page.title}}</a></body></html>

    """,
  ]
}
