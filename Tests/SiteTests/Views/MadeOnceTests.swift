@testable import Site
import Testing

@Suite struct MadeOnceTests {
  @Test func `a value is made when it is first asked for, and then known`() {
    let squares = MadeOnce<Int, Int>()
    var made: [Int] = []
    for number in [3, 2, 3, 3, 2] {
      let square = squares.value(number) {
        made.append(number)
        return number * number
      }
      #expect(square == number * number)
    }
    #expect(made == [3, 2])
  }
}
