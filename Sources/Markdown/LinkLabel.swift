/// The labels by which reference links find their definitions.
enum LinkLabel {
  /// The label in the form in which labels are compared: in lower case, each run of white space as one space, trimmed.
  static func normalized(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
