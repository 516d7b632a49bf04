extension Phrase {
  /// Every phrase there is.
  static let all: [Phrase] = around + ofSearch + ofArticles + ofLists + ofLines + ofValues

  /// What stands around the text of every page.
  private static let around: [Phrase] = [
    .words("skip", "Skip to the main text", "The first link of a page, for keyboards and screen readers."),
    .words("help-label", "Urgent help", "What the line that leads to crisis lines is called for screen readers."),
    .words("help", "Need help now? Go to crisis lines", "The link to the crisis lines of the page."),
    .words(
      "help-elsewhere", "In danger now? Call your local emergency number.", "The same line on a page that has no crisis lines at all."),
    .words("exit-label", "Quick exit", "What the link away from the site is called for screen readers."),
    .words("exit", "Leave this site", "The link away from the site."),
    .words("exit-note", "Your browser still remembers this page.", "Beside it."),
    .words("site-label", "Site", "What the site's navigation is called for screen readers."),
    .words("languages-label", "Languages", "What the list of languages is called for screen readers."),
    .words("trail-label", "Where you are", "What the way back is called for screen readers."),
    .words("home", "Home", "The first link of the way back."),
    .words("all-articles", "All articles", "The link to the list of articles."),
    .topics,
    .words("all-topics", "All topics", "The link to that page."),
    .words("feed", "Feed", "The link to the feed."),
    .frame("site-and-author", "{site}, by {author}", "The last line of a page."),
    .notFound,
    .words(
      "not-found-text", "There is no page at this address. It may have moved, or the address may have a slip in it.", "What that page says."
    ),
    .frame("moved", "This page has moved. It is now at {link}", "What the page at an old address says."),
  ]

  private static let ofSearch: [Phrase] = [
    .search,
    .words(
      "search-off", "The search works only where scripts are allowed. Without them, every article can be found by its topic:",
      "What the search page says where scripts are off; a link to all topics follows."),
    .words("search-words", "Words to look for", "Over the field to type into."),
    .words("search-private", "What you type stays in your browser.", "Under that field."),
    .words("search-none", "Nothing was found.", "The answer of a search that found nothing."),
    .words("search-found", "Pages found:", "The answer of a search; the number follows."),
    .words("search-first", "Shown are the first", "After that number, where not all pages are listed; their number follows."),
    .words("search-broken", "The search does not work at the moment.", "Where the files of the search do not come."),
  ]

  private static let ofArticles: [Phrase] = [
    .words("draft", "Draft.", "The first word of a draft's warning."),
    .words("draft-text", "This article is not finished and not published.", "What it says."),
    .frame("author", "By {author}.", "Who wrote an article."),
    .frame("published", "Published {date}.", "The day of publication."),
    .frame("updated", "Updated {date}.", "The day of the last change that matters."),
    .frame("reviewed", "Last reviewed {date}.", "The day of the last review."),
    .frame("reviewed-by", "Last reviewed {date} by {reviewer}.", "The same where the reviewer is named."),
    .frame("review-due", "Next review due {date}.", "The day on which the next is due."),
    .readingTime,
    .words("contents", "On this page", "The heading of an article's contents."),
    .words("notes", "Notes", "The heading of the footnotes."),
    .words("more", "More articles", "The heading of the links to other articles."),
    .frame("previous", "Previous: {link}", "The link to the next older article."),
    .frame("next", "Next: {link}", "The link to the next newer article."),
    .frame("related", "Related: {link}", "The link to an article with the same tags."),
  ]

  private static let ofLists: [Phrase] = [
    .words("no-articles", "There are no articles here yet.", "In the place of a list without articles."),
    .articlesOnTopic,
    .words("pages-label", "Pages of this list", "What the links to other pages of a list are called for screen readers."),
    .pageOf,
    .frame("page", "page {number}", "The same in a page's title."),
    .words("previous-page", "Previous page", "The link to the page before."),
    .words("next-page", "Next page", "The link to the page after."),
  ]

  private static let ofLines: [Phrase] = [
    .words("lines", "Crisis lines", "The heading over the site's crisis lines."),
    .words(
      "lines-text", "If there is danger now, call the emergency number of the country you are in.", "What stands under that heading."),
    .frame("for", "For {audience}.", "Whom a line is for."),
    .frame("in-place-of", "Shown in place of {name}", "The name of the line that another stands in for."),
    .frame("until", "until {date}: {reason}", "How long, and why."),
    .words("from-abroad", "From abroad:", "Before a number that is for callers in other countries."),
    .frame("call", "Call {number}", "A number to call."),
    .frame("text", "Text {number}", "A number to text."),
    .frame("text-word", "Text {word} to {number}", "A number to text a certain word to."),
    .frame("chat", "Chat at {address}", "A chat."),
    .frame("open", "Open {address}", "A page to open."),
    .frame("whatsapp", "WhatsApp {number}", "A number for WhatsApp."),
    .frame("then", ", then {step}", "What to select after the call is answered."),
    .words("national-only", "(from inside the country alone)", "After a number that works in its country alone."),
    .frame("hours", "Hours: {hours}.", "When somebody answers."),
    .frame("time-zone", "({zone} time)", "The time zone of the hours."),
    .frame("cost", "Cost: {cost}.", "What it costs."),
    .frame("answers-in", "Answers in {languages}.", "The languages of a line."),
    .frame("checked-on", "Checked against its source on {date}.", "The day on which a line was compared with its source."),
    .frame("checked-in", "Checked against its source in {date}.", "The same where only the month or year is known."),
    .frame("tried-on", "Tried on {date}.", "The day on which somebody dialled, texted or opened it."),
    .frame("tried-in", "Tried in {date}.", "The same where only the month or year is known."),
    .partOfCountry,
    .always,
    .hoursVary,
    .everyDay,
    .days,
    .opening,
    .openingOvernight,
  ]

  private static let ofValues: [Phrase] = [
    .languageName,
    .date,
    .monthAndYear,
    .months,
    .weekdays,
    .comma,
  ]
}
