// swift-tools-version: 6.2

import PackageDescription

/// The arrows between the modules, from the leaf up. `ArchitectureTests` holds every `import` to this table,
/// because the package manager does not: an undeclared import of a transitive module compiles.
let package = Package(
  name: "tealight",
  products: [.executable(name: "tealight", targets: ["tealight"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(name: "CCMarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CMiMalloc", providers: [.apt(["libmimalloc-dev"]), .brew(["mimalloc"])]),
    .target(name: "CMarkdownMemory", dependencies: ["CCMarkGFM"]),
    .target(name: "CBytes"),
    .target(name: "Bytes", dependencies: ["CBytes"]),
    .target(name: "Diagnostics", dependencies: ["Bytes"]),
    .target(name: "YAML", dependencies: ["CYAML", "Bytes", "Diagnostics"]),
    .target(name: "Markdown", dependencies: ["CCMarkGFM", "CMarkdownMemory", "Bytes", "Diagnostics"]),
    .target(name: "Mustache", dependencies: ["Bytes", "Diagnostics"]),
    .target(name: "Articles", dependencies: ["Bytes", "Diagnostics", "YAML", "Markdown"]),
    .target(name: "Site", dependencies: ["Bytes", "Diagnostics", "YAML", "Markdown", "Mustache", "Articles"]),
    .target(
      name: "Commands",
      dependencies: ["Diagnostics", "Articles", "Site", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .executableTarget(name: "tealight", dependencies: ["Commands", "CMiMalloc"]),
    // Measures the product from outside, as a process; nothing depends on it.
    .executableTarget(name: "Bench", dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .testTarget(name: "BytesTests", dependencies: ["Bytes"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "YAMLTests", dependencies: ["YAML", "Diagnostics"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "Diagnostics", "CCMarkGFM"]),
    .testTarget(name: "MustacheTests", dependencies: ["Mustache", "Diagnostics"]),
    .testTarget(name: "ArticlesTests", dependencies: ["Articles", "YAML", "Markdown", "Diagnostics"]),
    .testTarget(
      name: "SiteTests", dependencies: ["Bytes", "Site", "Articles", "Mustache", "Diagnostics"], exclude: ["Golden/Base", "Golden/Sites"]),
    .testTarget(
      name: "CommandsTests", dependencies: ["tealight", "Commands", "Site", "Diagnostics"], exclude: ["Snapshots", "Faults/faults.c"]),
    .testTarget(name: "BenchTests", dependencies: ["Bench", "Articles", "Diagnostics", "Site"]),
    .testTarget(name: "ArchitectureTests"),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
