package import Diagnostics

/// A line that cannot be reached for a while, and the line that stands in for it: one entry of `incidents.yml`.
package struct Incident: Sendable, Equatable {
  /// The id of the line that cannot be reached.
  package let replace: Placed<String>
  /// The id of the line that is shown in its place.
  package let with: Placed<String>
  /// The first and the last day on which it holds.
  package let from: CalendarDate
  package let until: CalendarDate
  /// What readers are told.
  package let because: String
  package let span: Span

  package func holds(on day: CalendarDate) -> Bool {
    from <= day && day <= until
  }
}
