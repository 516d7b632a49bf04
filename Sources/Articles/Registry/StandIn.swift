/// Why one line is shown in the place of another for a while.
package struct StandIn: Sendable, Equatable {
  /// The line that cannot be reached as usual.
  package let replaced: String
  package let replacedName: String
  /// What readers are told.
  package let because: String
  package let until: CalendarDate
}
