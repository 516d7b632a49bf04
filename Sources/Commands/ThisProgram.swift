import ArgumentParser
import Foundation

/// The program that runs.
enum ThisProgram {
  /// The version, and of the executable the size and the time of its last change: another build of one version is another program.
  static let identity: String = {
    let version = Tealight.configuration.version
    guard let path = Bundle.main.executablePath, let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
      return version
    }
    let size = (attributes[.size] as? Int) ?? 0
    let changed = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return "\(version) \(size) \(changed)"
  }()
}
