/// The incidents that examples have: on the day of the examples, another line stands in for the first one of the small site.
enum IncidentExamples {
  static let today =
    "incidents:\n  - {replace: us-988, with: us-988-legacy, from: 2026-09-30, until: 2026-10-02, because: Calls to it do not go through.}\n"
}
