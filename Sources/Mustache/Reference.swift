package import Diagnostics

/// One `{{> name}}` or `{{< name}}` in a template.
package struct Reference: Sendable {
  /// The name of the template that is called.
  package let name: String
  /// The name of the template in which the call is written.
  package let caller: String
  /// The file in which the call is written.
  package let source: Source
  /// The whole tag.
  package let tag: Span
  /// The name in the tag.
  package let span: Span
}
