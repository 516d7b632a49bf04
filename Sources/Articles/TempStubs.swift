import Diagnostics
struct TExcess { let span: Span; let description: String }
enum Complexity { static func excess(in: [UInt8], body: Span) -> TExcess? { nil } }
