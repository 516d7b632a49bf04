import Bytes
import Testing

@Suite struct ByteCodableTests {
  private func returned<Value: ByteCodable>(_ value: Value) throws -> Value {
    var writer = ByteWriter()
    writer.add(value)
    var reader = ByteReader(writer.bytes)
    let read = try reader.read(Value.self)
    #expect(reader.left == 0)
    return read
  }

  @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 300, Int.max, Int.min])
  func `numbers come back`(number: Int) throws {
    #expect(try returned(number) == number)
  }

  @Test(arguments: ["", "a", "Grüße, 988 – 🌱", String(repeating: "x", count: 1000), "\u{0}\r\n"])
  func `texts come back`(text: String) throws {
    #expect(try returned(text) == text)
  }

  @Test func `lists, flags, fractions and absences come back`() throws {
    #expect(try returned([[1, 2], [], [3]]) == [[1, 2], [], [3]])
    #expect(try returned([true, false]) == [true, false])
    #expect(try returned([String?.none, "a"]) == [nil, "a"])
    #expect(try returned(-0.1) == -0.1)
    #expect(try returned(UInt64.max) == .max)
  }

  @Test func `damaged bytes are refused, wherever the damage is`() {
    var writer = ByteWriter()
    writer.add(["one", "two", "three"])
    writer.add(7)
    for end in 0..<writer.bytes.count {
      var reader = ByteReader(writer.bytes, in: 0..<end)
      #expect(throws: DamagedBytes.self) {
        _ = try reader.read([String].self)
        _ = try reader.read(Int.self)
      }
    }
    for position in writer.bytes.indices {
      for value in [0, 0x7F, 0xFF] as [UInt8] {
        var bytes = writer.bytes
        bytes[position] = value
        var reader = ByteReader(bytes)
        // Whatever comes of it, it ends.
        _ = try? reader.read([String].self)
      }
    }
  }
}
