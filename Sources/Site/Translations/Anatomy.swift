import Articles
import Bytes
import Diagnostics
import Markdown

/// What a text and its translations are compared by, when their bytes are gone.
struct Anatomy: Sendable, Equatable {
  /// A section with a role.
  struct Part: Sendable, Equatable {
    let role: String
    /// Its heading, for messages.
    let heading: String
    let questions: Int
    let parts: Int
  }

  /// The sections with roles, in order; none in a free page.
  let parts: [Part]
  /// Stands for the version of the text: eight hexadecimal digits.
  let mark: String

  init(_ article: Article) {
    parts = article.sections.compactMap { section in
      section.role.map { role in
        Part(
          role: role, heading: section.heading.text, questions: section.passage.questions.count, parts: section.passage.parts.count)
      }
    }
    mark = Self.mark(article.metadata, article.source)
  }

  init(_ page: FreePage) {
    parts = []
    mark = Self.mark(page.metadata, page.document.source)
  }

  /// Title, description and Markdown, since these are what is translated. How lines end, and how many empty ones end the file, does not
  /// matter.
  private static func mark(_ metadata: Metadata, _ source: Source) -> String {
    var body = source.bytes[min(metadata.body.start, source.bytes.count)...].filter { $0 != UInt8(ascii: "\r") }[...]
    while body.last == UInt8(ascii: "\n") { body.removeLast() }
    let digest = Digest.make {
      $0.add(metadata.title.value)
      $0.add(metadata.description?.value)
      $0.add(bytes: body)
    }
    let digits = String(digest.value >> 32, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

extension Anatomy: ByteCodable {
  func encode(into writer: inout ByteWriter) {
    writer.add(parts)
    writer.add(mark)
  }

  init(from reader: inout ByteReader) throws(DamagedBytes) {
    parts = try reader.read()
    mark = try reader.read()
  }
}

extension Anatomy.Part: ByteCodable {
  func encode(into writer: inout ByteWriter) {
    writer.add(role)
    writer.add(heading)
    writer.add(questions)
    writer.add(parts)
  }

  init(from reader: inout ByteReader) throws(DamagedBytes) {
    role = try reader.read()
    heading = try reader.read()
    questions = try reader.read()
    parts = try reader.read()
  }
}
