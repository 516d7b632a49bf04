import Foundation

/// Words for whoever waits, on standard error.
enum Notice {
  static func say(_ words: String) {
    FileHandle.standardError.write(Data("bench: \(words)\n".utf8))
  }
}
