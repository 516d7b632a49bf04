extension Registry {
  /// The registry as it holds on a day: a line that cannot be reached gives its place to the one that stands in for it.
  package func during(_ incidents: Incidents, on day: CalendarDate) -> Registry {
    var lines = lines
    for incident in incidents.all where incident.holds(on: day) && UnusableStandIn.problem(with: incident, self) == nil {
      guard let index = lines.firstIndex(where: { $0.id == incident.replace.value }),
        let standing = lines.firstIndex(where: { $0.id == incident.with.value }), !lines[index].isReplacedForNow
      else { continue }
      let (replaced, other) = (lines[index], lines[standing])
      let standIn = StandIn(replaced: replaced.id, replacedName: replaced.name, because: incident.because, until: incident.until)
      lines[index] = replaced.replacedForNow
      // A line that has a place of its own keeps it, and says why it stands for two.
      if other.isUsable {
        lines[standing] = other.standingIn(standIn)
      } else {
        lines.remove(at: standing)
        lines.insert(other.standingIn(standIn, inThePlaceOf: replaced), at: standing < index ? index : index + 1)
      }
    }
    return lines == self.lines ? self : Registry(lines)
  }
}
