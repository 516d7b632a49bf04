extension Registry {
  /// The registry as it holds on a day: a line that cannot be reached gives its place to the one that stands in for it.
  package func during(_ incidents: Incidents, on day: CalendarDate) -> Registry {
    var lines = lines
    for incident in incidents.all where incident.holds(on: day) && UnusableStandIn.problem(with: incident, self) == nil {
      guard let index = lines.firstIndex(where: { $0.id == incident.replace.value }),
        let standing = lines.firstIndex(where: { $0.id == incident.with.value }), !lines[index].isReplacedForNow
      else { continue }
      var standIn = lines[standing]
      standIn.standIn = StandIn(
        replaced: lines[index].id, replacedName: lines[index].name, because: incident.because, until: incident.until)
      lines[index].isReplacedForNow = true
      // A line that has a place of its own keeps it, and says why it stands for two.
      if lines[standing].isUsable {
        lines[standing] = standIn
      } else {
        standIn.status = .active
        standIn.region = lines[index].region
        standIn.category = lines[index].category
        lines.remove(at: standing)
        lines.insert(standIn, at: standing < index ? index : index + 1)
      }
    }
    return lines == self.lines ? self : Registry(lines)
  }
}
