import Synchronization

/// Remembers what was found out about places in one document, so that many findings in one long paragraph stay cheap.
final class Places: Sendable {
}
