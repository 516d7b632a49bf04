import Articles
import Diagnostics
import Markdown

/// One article on a site with a small schema and registry, from its bytes to its model and findings.
struct SmallArticle {
  static let today = CalendarDate(daysSince1970: 20_000)  // 2024-10-04

  static let registryText = """
    lines:
      - {id: us-988, country: US, languages: [en, es], name: 988 Lifeline, category: suicide-crisis, website: "https://988lifeline.org/", channels: [{kind: call, display: "988", dial: "988", number: short, hours: 24/7}, {kind: text, dial: "988", number: short, hours: 24/7}]}
      - {id: us-chat, country: US, languages: [en], name: A Chat, category: emotional-support, channels: [{kind: chat, url: "https://www.Chat.example.org/now/"}]}
      - {id: gb-samaritans, country: GB, languages: [en], name: Samaritans, category: emotional-support, channels: [{kind: call, display: 116 123, dial: "116123", number: short}, {kind: call, display: +44 8457 909090, dial: "+448457909090", number: e164}]}
      - {id: ie-samaritans, country: IE, languages: [en], name: Samaritans Ireland, category: emotional-support, channels: [{kind: call, display: 116 123, dial: "116123", number: short}]}
      - {id: gb-old, country: GB, name: Old, category: suicide-crisis, status: superseded, channels: [{kind: call, display: "0800 100 100", dial: "0800100100", number: national}]}
      - {id: directory, country: "*", name: A Directory, category: directory, channels: [{kind: web, url: "https://lines.example.org/"}]}

    """

  static let disclaimer = "## Disclaimer\n\nNot a substitute.\n\n[[crisis-lines]]\n"

  let article: Article
  let diagnostics: [Diagnostic]

  /// `schema` is what stands in `article-schema.yml` besides the disclaimer's phrases.
  init(_ text: String, schema: String = "", today: CalendarDate = Self.today, registry: String = Self.registryText) {
    let phrases = "disclaimer: {phrases: {en: not a substitute, de: kein ersatz}}\n"
    let (schema, schemaFindings) = ArticleSchema.read(Source(path: "schema", text: phrases + schema))
    let (registry, registryFindings) = Registry.read(Source(path: "registry", text: registry))
    let source = Source(path: "article.md", text: text)
    let (metadata, findings) = Metadata.read(source, schema.fields)
    let document = Document.parse(source, body: metadata.body)
    let parser = ArticleParser(schema: schema, registry: registry, siteLanguage: .english, siteRegions: [Region("US")].compactMap(\.self))
    article = parser.article(metadata, document)
    let context = RuleContext(today: today, schema: schema, registry: registry, review: ReviewPolicy(), verification: VerificationPolicy())
    diagnostics = schemaFindings + registryFindings + findings + ArticleRules.check(article, context)
  }

  /// The article with these sections before its disclaimer.
  init(body: String, fields: String = "", schema: String = "") {
    self.init(Self.text(body: body, fields: fields), schema: schema)
  }

  static func text(body: String, fields: String = "") -> String {
    "---\ntitle: T\ndate: 2024-01-01\nreviewed: 2024-01-01\n\(fields)---\n\nAn introduction.\n\n\(body)\n\n\(disclaimer)"
  }
}
