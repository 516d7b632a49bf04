/// What stands in the lists, tables and headings of the corpus.
enum ListItems {
  static let traits = Phrases(
    """
    Lying awake over a word that somebody said
    Saying yes before the question is finished
    A tight jaw, a short breath or cold hands
    Putting off what matters and polishing what does not
    Leaving early, or not going at all
    Checking the door, the oven and the faces of others
    Feeling nothing where a feeling would be expected
    Long explanations for small mistakes
    Envy that is followed by shame
    A hunger for praise that praise does not still
    Going quiet when somebody comes close
    Starting over instead of going on
    """)

  static let approaches = Phrases(
    """
    Learning to see the early signs
    Small steps that are written down and kept small
    Sleep, movement, food and daylight
    Looking again at thoughts that claim to be facts
    Talking with people who have been through it
    Practising a plain and friendly no
    Medicine, where a doctor advises it
    Work on the places and rules that make it worse
    """)

  static let questions = Phrases(
    """
    “What would you do if you did not have to do this?”
    “How long have you been on duty?”
    “Who taught you that it has to be this way?”
    “What do you see that I have overlooked?”
    “Whom are you standing in front of?”
    “What was the room like in which you began?”
    “What would make it safe enough to rest for a minute?”
    “Which of us is the most tired today?”
    “What should I never have asked of you?”
    “How would you know that the danger is over?”
    “What do you like, apart from your work?”
    “May I come a little closer, or is this near enough?”
    “What do you believe would happen to us?”
    “Is there somebody behind you who wants to be seen?”
    """)

  static let parts = Phrases(
    """
    A counting part
    A smiling part
    A doubting part
    A hurrying part
    A hiding part
    A scolding part
    A pleasing part
    A numbing part
    A planning part
    A comparing part
    A joking part
    A guarding part
    A wandering part
    A judging part
    """)

  static let signs = Phrases(
    """
    A busy kitchen late at night
    Jokes in a sad hour
    A list with no end
    **No** before anything was asked
    Silence at supper
    Praise that slides off
    A smile that hurts
    The *same* dream again
    """)

  static let reasons = Phrases(
    """
    a wish to be needed
    fear of an empty hour
    an old rule about tears
    love that had to be earned
    a promise made too young
    pride that keeps watch
    grief without a place
    """)

  static let needs = Phrases(
    """
    a slower answer
    company without advice
    one honest sentence
    a smaller plan
    rest that nobody sees
    permission to be wrong
    """)

  static let tags = Phrases(
    """
    anger
    attachment
    belonging
    boundaries
    burnout
    change
    childhood
    comparison
    courage
    creativity
    decisions
    emotions
    envy
    family
    fear
    forgiveness
    friendship
    grief
    guilt
    habits
    home
    hope
    illness
    jealousy
    loneliness
    love
    money
    parenting
    patience
    perfectionism
    procrastination
    relationships
    rest
    self-worth
    shame
    sleep
    solitude
    trust
    work
    worry
    """)

  static let stayingTitles = Phrases(
    """
    Staying Beside It
    The Power of Staying
    Sitting Down Together
    A Few Quiet Minutes
    """)

  static let supports = Phrases(
    """
    a Doctor and a Walk
    Friends and Daylight
    Time Off and Good Advice
    Plain Food and Company
    """)
}
