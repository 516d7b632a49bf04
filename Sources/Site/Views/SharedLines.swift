import Articles

/// A list by the lines themselves, of which the registry has each once: their ids need not be read.
struct SharedLines: Hashable, Sendable {
  let lines: [CrisisLine]

  static func == (one: SharedLines, other: SharedLines) -> Bool { one.lines.elementsEqual(other.lines, by: ===) }

  func hash(into hasher: inout Hasher) {
    for line in lines { hasher.combine(ObjectIdentifier(line)) }
  }
}
