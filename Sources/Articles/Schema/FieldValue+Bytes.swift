package import Bytes

extension FieldValue: ByteCodable {
  package func encode(into writer: inout ByteWriter) {
    func add(_ kind: Int, _ value: some ByteCodable) {
      writer.add(kind)
      writer.add(value)
    }
    switch self {
    case .text(let text): add(0, text)
    case .integer(let number): add(1, number)
    case .number(let number): add(2, number)
    case .boolean(let flag): add(3, flag)
    case .date(let date): add(4, date)
    case .region(let region): add(5, region)
    case .language(let language): add(6, language)
    case .list(let items): add(7, items)
    case .allowance(let allowance): add(8, allowance)
    }
  }

  package init(from reader: inout ByteReader) throws(DamagedBytes) {
    switch try reader.read(Int.self) {
    case 0: self = .text(try reader.read())
    case 1: self = .integer(try reader.read())
    case 2: self = .number(try reader.read())
    case 3: self = .boolean(try reader.read())
    case 4: self = .date(try reader.read())
    case 5: self = .region(try reader.read())
    case 6: self = .language(try reader.read())
    case 7: self = .list(try reader.read())
    case 8: self = .allowance(try reader.read())
    default: throw DamagedBytes()
    }
  }
}

extension Allowance: ByteCodable {
  package func encode(into writer: inout ByteWriter) {
    writer.add(rule)
    writer.add(reason)
    writer.add(until)
  }

  package init(from reader: inout ByteReader) throws(DamagedBytes) {
    rule = try reader.read()
    reason = try reader.read()
    until = try reader.read()
  }
}
