import Foundation
import Testing

@testable import Commands

/// Other programs, which may do anything.
@Suite struct ProgramTests {
  /// Why it could not be run to its end; nil where it could.
  private func failure(_ program: Program, _ arguments: [String]) throws -> String? {
    let place = try TemporaryPlace()
    defer { place.remove() }
    do {
      _ = try program.run(arguments, in: place, seconds: 1)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func `a program that hangs is killed when its time is over`() throws {
    #expect(try failure(try #require(Program(named: "sleep")), ["600"]) == "tookTooLong")
  }

  @Test func `a program that cannot be run says why`() throws {
    #expect(try failure(Program(path: "/missing"), [])?.hasPrefix("cannotRun") == true)
  }

  @Test func `the first line of what a program says and complains of is known`() throws {
    let place = try TemporaryPlace()
    defer { place.remove() }
    let outcome = try #require(Program(named: "sh")).run(["-c", "echo one; echo two; echo three >&2; exit 4"], in: place, seconds: 60)
    #expect(outcome.status == 4 && outcome.line == "one" && outcome.complaint == "three")
  }

  @Test func `a program that is nowhere is none`() {
    #expect(Program(named: "no-program-has-this-name") == nil)
  }

  @Test func `what a program wrote a lot of does not block it`() throws {
    let place = try TemporaryPlace()
    defer { place.remove() }
    let outcome = try #require(Program(named: "sh")).run(["-c", "yes | head -c 3000000"], in: place, seconds: 60)
    #expect(outcome.line == "y")
  }
}
