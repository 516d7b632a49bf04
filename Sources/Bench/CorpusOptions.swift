import ArgumentParser

/// What decides the bytes of a corpus, besides its size.
struct CorpusOptions: ParsableArguments {
  @Option(help: "Another seed makes other articles of the same kind.")
  var seed = Corpus.defaultSeed

  @Flag(name: .customLong("index-json"), help: "Have each article's model written beside its page.")
  var indexJSON = false

  @Option(help: ArgumentHelp("The folder of this repository.", valueName: "dir"))
  var repository = "."
}
