/// The phrases that the code asks for by name; all others only templates do.
extension Phrase {
  static let topics = words("topics", "Topics", "The heading of a list of topics, and the title of the page with all of them.")
  static let notFound = words("not-found", "Page not found", "The title of the page for missing pages.")
  static let search = words("search", "Search", "The title of the search page, the link to it, and its button.")
  static let readingTime = counted(
    "reading-time", one: "Reading time: {count} minute.", other: "Reading time: {count} minutes.", "How long an article takes to read.")
  static let articlesOnTopic = counted(
    "articles-on-topic", one: "{count} article on this topic.", other: "{count} articles on this topic.", "How many articles a topic has.")
  static let pageOf = sentence("page-of", "Page {current} of {total}", "Which page of a list this is.")
  static let partOfCountry = sentence("part-of-country", "{country} ({code})", "The name of a part of a country.")
  static let always = words("always", "24/7", "Hours without an end.")
  static let hoursVary = words("hours-vary", "these vary", "Hours that are different from place to place or day to day.")
  static let everyDay = words("every-day", "every day", "All days of the week.")
  static let days = sentence("days", "{first}–{last}", "Some days in a row.")
  static let opening = sentence("opening", "{days} {opens}–{closes}", "Hours on some days.")
  static let openingOvernight = sentence(
    "opening-overnight", "{days} {opens}–{closes} the next day", "Hours on some days that go on past midnight.")
  static let languageName = words("language-name", "English", "The language's own name in itself.")
  static let date = sentence("date", "{day} {month} {year}", "A day.")
  static let monthAndYear = sentence("month-and-year", "{month} {year}", "A month.")
  static let months = list(
    "months", ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    "The months, as they stand in a day.")
  static let weekdays = list("weekdays", ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], "The days of the week, short, from Monday.")
  static let comma = sentence("comma", "{first}, {second}", "Two things of a list.")
}
