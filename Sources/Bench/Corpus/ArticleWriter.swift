/// Writes one article, with everything that the sample's schema asks for.
struct ArticleWriter {
  let corpus: Corpus
  let number: Int
  let name: ArticleName
  var random: SplitMix64
  var bytes: [UInt8] = []

  /// The length that an article is brought to by its last sections.
  private static let lengths = 5_750...6_250

  init(corpus: Corpus, number: Int) {
    self.corpus = corpus
    self.number = number
    name = ArticleName(number)
    random = SplitMix64(seed: corpus.seed, number: number)
  }

  mutating func article() -> [UInt8] {
    bytes.reserveCapacity(7_000)
    let length = random.within(Self.lengths)
    writeFrontMatter()
    writeIntroduction()
    writeTraditionalView()
    writeInnerView()
    writeAsking()
    writeStaying()
    writeAlongside()
    writeQuestions()
    writeLiberation(upTo: length - Self.disclaimer.utf8.count)
    write(Self.disclaimer)
    return bytes
  }

  private mutating func writeFrontMatter() {
    let published = Corpus.today.number - 30 - random.below(700)
    let reviewed = published + random.below(Corpus.today.number - published)
    write("---\ntitle: \(name.title)\n")
    write("description: A few minutes with \(name.subject), and the parts who have been keeping watch there.\n")
    write("date: \(Day(number: published))\nreviewed: \(Day(number: reviewed))\ntags: [")
    for (place, tag) in ListItems.tags.some(random.within(1...4), &random).enumerated() {
      if place > 0 { write(", ") }
      bytes += tag
    }
    write("]\nregions: [US, GB]\n---\n\n")
  }

  private mutating func writeIntroduction() {
    paragraph(Sentences.scene, 2)
    paragraph(Sentences.scene, 2)
    paragraph(Sentences.meeting, 2)
  }

  private mutating func writeTraditionalView() {
    heading("The Traditional View of \(name.subject)")
    let hasNote = random.below(3) == 0
    sentences(Sentences.usualView, 2)
    write(hasNote ? "[^note]\n\n" : "\n\n")
    write("It is often marked by:\n\n")
    list(ListItems.traits.some(random.within(3...6), &random))
    write("Treatment and support often focus on:\n\n")
    list(ListItems.approaches.some(random.within(2...5), &random), isNumbered: random.below(4) == 0)
    if hasNote {
      write("[^note]: This remark was put together for a benchmark. ")
      paragraph(Sentences.usualView, 1)
    }
    paragraph(Sentences.usualView, 2)
  }

  private mutating func writeInnerView() {
    heading("How IFS Sees \(name.subject)")
    paragraph(Sentences.meeting, 1)
    for part in ListItems.parts.some(random.within(2...4), &random) {
      write("**")
      bytes += part
      write("** ")
      sentences(Sentences.part, 1)
      write(" ")
      paragraph(Sentences.fear, 1)
    }
    write("> ")
    sentences(Sentences.staying, 1)
    write("\n> ")
    paragraph(Sentences.hope, 1)
    writeTable()
    paragraph(Sentences.fear, 2)
  }

  private mutating func writeTable() {
    write("| What shows | What may be under it | What it may need |\n| --- | --- | :-: |\n")
    for sign in ListItems.signs.some(random.within(2...4), &random) {
      for (place, cell) in [sign, ListItems.reasons.any(&random), ListItems.needs.any(&random)].enumerated() {
        write(place > 0 ? " | " : "| ")
        bytes += cell
      }
      write(" |\n")
    }
    write("\n")
  }

  private mutating func writeAsking() {
    heading("What IFS Asks Instead")
    write("In a low voice, and with time for the answer, IFS asks instead:\n\n")
    list(ListItems.questions.some(random.within(2...3), &random))
  }

  private mutating func writeStaying() {
    write("## ")
    bytes += ListItems.stayingTitles.any(&random)
    write(" {#staying}\n\n")
    paragraph(Sentences.staying, 2)
    paragraph(Sentences.staying, 1)
  }

  private mutating func writeAlongside() {
    write("## Yes, Use ")
    bytes += ListItems.supports.any(&random)
    write(" — And Still Listen\n\n")
    paragraph(Sentences.alongside, 2)
    guard corpus.count > 1 else { return }
    write("Other articles look at neighbours of this one: ")
    let links = random.within(2...3)
    for place in 0..<links {
      if place > 0 { write(place == links - 1 ? " and " : ", ") }
      link(to: (number + 1 + random.below(corpus.count - 1)) % corpus.count)
    }
    write(".\n\n")
  }

  private mutating func link(to other: Int) {
    let subject = ArticleName(other).subject
    let anchor = ["", "#staying", "#questions", ""][random.below(4)]
    write("[\(subject)](../\(corpus.path(of: other))\(anchor))")
  }

  private mutating func writeQuestions() {
    write("## Questions to Sit With {#questions}\n\nOne is enough for a day.\n\n")
    list(ListItems.questions.some(random.within(3...5), &random))
  }

  private mutating func writeLiberation(upTo end: Int) {
    write("## What Liberation Looks Like {#liberation}\n\n")
    repeat {
      paragraph(Sentences.hope, min(3, max(1, (end - bytes.count) / 130)))
    } while bytes.count < end
  }

  private static let disclaimer = """
    ## Disclaimer & Support

    This article was put together by a program, for measuring, and is about nobody. It is not a substitute for professional care. A doctor, \
    a therapist or a person whom you trust can help you with what a page cannot hear. If there is danger now, turn to the emergency \
    services where you are.

    [[crisis-lines]]

    """
}
