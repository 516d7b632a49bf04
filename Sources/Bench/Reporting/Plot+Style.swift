extension Plot {
  /// The style sheet inside the picture. Colours are given twice; the reader's system says which hold.
  func style(_ works: [Work]) -> String {
    """
    text { font: 13px system-ui, sans-serif; }
    .title { font-size: 17px; font-weight: 600; }
    .line { fill: none; stroke-width: 2.5; }
    .line.unchanged, .line.edited { stroke-dasharray: 6 4; }
    .dot, .label { stroke: none; }
    .label { font-weight: 600; }
    \(colours(ground: "#ffffff", ink: "#1f2933", faint: "#d8dee4", works, \.onLight))
    @media (prefers-color-scheme: dark) {
    \(colours(ground: "#0d1117", ink: "#e6edf3", faint: "#30363d", works, \.onDark))
    }
    """
  }

  private func colours(ground: String, ink: String, faint: String, _ works: [Work], _ colour: (Work) -> String) -> String {
    let own = works.map { work in
      ".line.\(work.rawValue) { stroke: \(colour(work)); } .dot.\(work.rawValue), .label.\(work.rawValue) { fill: \(colour(work)); }"
    }
    return ([".ground { fill: \(ground); }", ".title, .tick { fill: \(ink); }", ".grid { stroke: \(faint); }"] + own)
      .joined(separator: "\n")
  }
}

extension Work {
  fileprivate var onLight: String {
    switch self {
    case .floor: "#57606a"
    case .build: "#0f766e"
    case .unchanged: "#1d4ed8"
    case .edited: "#6d28d9"
    case .check: "#9a5b00"
    case .hugo: "#be185d"
    }
  }

  fileprivate var onDark: String {
    switch self {
    case .floor: "#9aa4b0"
    case .build: "#2dd4bf"
    case .unchanged: "#7fb0ff"
    case .edited: "#b9a2ff"
    case .check: "#f5b942"
    case .hugo: "#f783bb"
    }
  }
}
