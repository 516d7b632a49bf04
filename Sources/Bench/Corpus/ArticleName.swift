/// The title of an article and the name of its file. Each number below a million has its own, without a digit in it.
struct ArticleName: Sendable {
  /// What the article is about, in words: “the Quiet Kettle by the Window at Dusk”.
  let subject: String
  /// The same as the name of a file: `quiet-kettle-window-dusk`.
  let slug: String

  static let count = adjectives.count * nouns.count * places.count * moments.count

  /// The title in full; the front matter holds it.
  var title: String { "IFS and \(subject)" }

  init(_ number: Int) {
    // Neighbours in the corpus get names far apart: the factor has no divisor in common with the count.
    var rest = (number * 611_953 + 271_828) % Self.count
    func take(_ words: [Substring]) -> Substring {
      defer { rest /= words.count }
      return words[rest % words.count]
    }
    let (adjective, noun, place, moment) = (take(Self.adjectives), take(Self.nouns), take(Self.places), take(Self.moments))
    let lastWord = place.split(separator: " ").last ?? place
    let lastMoment = moment.split(separator: " ").last ?? moment
    subject = "the \(adjective) \(noun) \(place) \(moment)"
    slug = "\(adjective)-\(noun)-\(lastWord)-\(lastMoment)".lowercased()
  }

  static let adjectives = words(
    """
    Quiet Patient Borrowed Crooked Early Faded Gentle Hidden Honest Hurried Leaning Lonely Mended Narrow Nervous Open Painted Pale Plain Proud \
    Restless Rusty Second Shaky Silent Sleepy Slow Small Sober Spare Stubborn Sudden Tangled Tender Tidy Tired Unsent Warm Watchful Worn
    """)

  static let nouns = words(
    """
    Kettle Lantern Ladder Letter Coat Basket Bicycle Blanket Bridge Candle Chair Clock Corner Curtain Drawer Fence Garden Guest Hammer Harbour \
    Jacket Key Kite Lamp Map Mirror Notebook Oven Parcel Pillow Promise Rope Saucer Shadow Shelf Spoon Suitcase Ticket Umbrella Window
    """)

  static let places = lines(
    """
    by the Stairs
    in the Hall
    under the Bed
    near the Gate
    behind the Door
    in the Attic
    on the Porch
    beside the Stove
    at the Station
    in the Orchard
    on the Landing
    by the River
    in the Cellar
    at the Counter
    under the Bridge
    along the Path
    on the Table
    in the Yard
    by the Pond
    at the Library
    in the Shed
    on the Roof
    near the Well
    in the Nursery
    across the Street
    """)

  static let moments = lines(
    """
    at Dusk
    at Dawn
    before Breakfast
    after Rain
    in Winter
    in Spring
    in Autumn
    in Summer
    at Midnight
    on Sunday
    on Monday
    after Supper
    before Sleep
    at Noon
    in Fog
    on Holiday
    after Work
    before School
    in Company
    at Home
    on Friday
    after Dark
    in Haste
    at Harvest
    in Silence
    """)

  private static func words(_ text: String) -> [Substring] {
    text.split(separator: " ")
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n")
  }
}
