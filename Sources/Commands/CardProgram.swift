import Foundation
import Site

/// The command `rsvg-convert` of librsvg, one process a card.
struct CardProgram: CardDrawer {
  /// A card takes a fraction of a second; what takes so long hangs.
  private static let seconds = 20

  private let program: Program

  /// Nil where it is not installed.
  init?() {
    guard let program = Program(named: "rsvg-convert") else { return nil }
    self.program = program
  }

  var identity: String { program.identity }

  func png(of svg: [UInt8], _ size: CardSize) throws(CardFailure) -> [UInt8] {
    do {
      let folder = try TemporaryPlace()
      defer { folder.remove() }
      let (drawing, picture) = (URL(filePath: folder.path + "/card.svg"), URL(filePath: folder.path + "/card.png"))
      try Data(svg).write(to: drawing)
      let outcome = try program.run(
        ["--width", "\(size.width)", "--height", "\(size.height)", "--format", "png", "--output", "card.png", "card.svg"], in: folder,
        seconds: Self.seconds)
      guard outcome.status == 0 else {
        throw CardFailure(reason: outcome.complaint.isEmpty ? "rsvg-convert ended with \(outcome.status)" : outcome.complaint)
      }
      return [UInt8](try Data(contentsOf: picture))
    } catch let failure as CardFailure {
      throw failure
    } catch Program.Failure.tookTooLong {
      throw CardFailure(reason: "rsvg-convert took more than \(Self.seconds) seconds", isFinal: true)
    } catch Program.Failure.cannotRun(let reason) {
      throw CardFailure(reason: "rsvg-convert cannot be run: \(reason)", isFinal: true)
    } catch {
      throw CardFailure(reason: "rsvg-convert wrote no picture")
    }
  }
}
