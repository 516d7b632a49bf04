import Testing

@testable import Bench

struct ProgramsTests {
  @Test func `a program that is not there is told by its path`() throws {
    let shell = "/bin/sh"
    try Programs(measure: shell, floor: shell, tealight: shell, hugo: nil).check()
    let programs = Programs(measure: shell, floor: "/nowhere/floor", tealight: shell, hugo: nil)
    let error = #expect(throws: BenchError.self) { try programs.check() }
    #expect(error?.description == "There is no program '/nowhere/floor'. `make bench` builds all that take part.")
  }
}
