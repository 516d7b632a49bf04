/// The sentences of the corpus, by what they do in an article. They are made up, mean no harm, and hold no digit.
enum Sentences {
  /// A scene at the beginning.
  static let scene = SentencePattern(
    """
    On the way home,
    Before the first cup of tea,
    Halfway through an ordinary afternoon,
    While the water runs,
    When the house has gone quiet,
    In the queue at the bakery,
    Just as the film begins,
    After everybody has left,
    With one shoe on,
    Somewhere between two meetings,
    """,
    """
    you notice that your shoulders have crept up again,
    it seems as if somebody had turned the sound down,
    a small worry comes in and takes off its coat,
    you find yourself tidying what was already tidy,
    an old sentence goes through your head,
    your hands are busy and your mind is elsewhere,
    you laugh a little too soon,
    the day feels heavier than it looked from outside,
    you are rehearsing what you would have said,
    something in your chest closes like a *cupboard door*,
    """,
    """
    and you could not say why.
    and nobody in the room has seen it.
    and for a moment that is all there is.
    although nothing much has happened.
    and by the evening you have forgotten it.
    as it has on so many days before.
    and a part of you hopes that it will pass.
    and another part has already begun to explain.
    """)

  /// What IFS would do about it.
  static let meeting = SentencePattern(
    """
    Internal Family Systems would like to pull up a chair:
    In IFS nobody has to be sent away:
    The model is in no hurry here:
    This is where a gentler look may help:
    There is another way of standing beside this:
    """,
    """
    what feels like a flaw may be somebody at work,
    each of these habits may belong to a part with a reason,
    behind the noise there may be a helper who is tired,
    the one who spoils the evening may have saved an earlier one,
    the stubborn voice may be **guarding** something young,
    """,
    """
    and it can be asked what it needs.
    and it has rarely been thanked.
    and it will talk if no one argues with it.
    and it has its own idea of what safe means.
    and there is no need to believe all that it says.
    """)

  /// The usual view.
  static let usualView = SentencePattern(
    """
    Most guides
    Many teachers
    Clinicians who meet it often
    Older books
    People who love somebody with this habit
    Careful writers on the subject
    """,
    """
    describe it as a way of coping that has outlived its use,
    speak of a circle in which worry and relief feed each other,
    call it learned, and therefore open to new learning,
    see in it a mixture of temper, history and plain tiredness,
    point out that it eases for an hour and costs a week,
    warn that it is easily taken for laziness or pride,
    """,
    """
    and there is a good deal of sense in that.
    which is fair as far as it goes.
    and many have been helped by hearing it.
    though the person inside may feel looked at and not met.
    and they rightly ask a doctor to look at the body as well.
    although it does not say who is doing the coping.
    """)

  /// What a part does. It follows the name of a part.
  static let part = SentencePattern(
    """
    may keep watch
    might step in
    can take over
    may raise its voice
    might go very still
    can start a list
    may look for the exit
    might put on a bright face
    """,
    """
    whenever a plan changes,
    as soon as somebody sighs,
    at the first sign of praise,
    when the room grows warm and close,
    before a question has been finished,
    whenever there is nothing to do,
    as soon as a promise has been made,
    """,
    """
    because it once learned that surprises hurt.
    since it believes that rest has to be earned.
    for it is sure that nobody else will see to it.
    as if it could hold the whole house up by itself.
    and it would be glad of a *day off*.
    and it is younger than it sounds.
    and it does not know how old you are now.
    """)

  /// More about a part.
  static let fear = SentencePattern(
    """
    What it fears most
    Its oldest worry
    The thing that it never mentions
    What it is trying to prevent
    The picture that it carries
    """,
    """
    is an empty kitchen after a quarrel.
    is being laughed at in front of others.
    is that one kind person will turn away.
    is a silence that goes on for days.
    is that somebody small will be forgotten again.
    is a door that closes and does not open.
    """)

  /// On staying with a part.
  static let staying = SentencePattern(
    """
    For the length of a few breaths,
    If it feels all right,
    Without wanting to change a thing,
    With a hand where the tightness is,
    As you would with a shy animal,
    In your own time,
    If the part agrees,
    """,
    """
    you might let it know that you have noticed,
    you could sit down near it, not too near,
    you may ask how long it has been standing there,
    you can tell it that nothing has to be decided,
    you might listen to the *tone* and leave the words aside,
    you could thank it for one thing that it has done,
    """,
    """
    and see whether anything softens.
    and wait, as one waits for a kettle.
    and leave it there if it says no.
    and mean it, or else say nothing yet.
    and notice who in you grows impatient.
    and let the answer come in a picture or not at all.
    """)

  /// On help from outside.
  static let alongside = SentencePattern(
    """
    A walk with a friend,
    A doctor who has time,
    A regular bedtime,
    A group that meets in a plain room,
    A therapist whom you can disagree with,
    A neighbour who waters the plants,
    An honest word at work,
    """,
    """
    a warm meal and a shorter list
    some daylight and a door that closes
    a little money put aside
    and somebody who knows the forms
    and the right to cancel
    and a day with no visitors
    """,
    """
    can do what no inner talk can do.
    may make the rest of this possible.
    will not offend any part of you.
    belong to the picture from the beginning.
    are worth asking for, and worth asking for twice.
    can carry some of the weight while you listen.
    """)

  /// On what may come of it.
  static let hope = SentencePattern(
    """
    Some people find, after a while, that
    It may happen on a dull morning that
    Nothing is promised, and yet
    More often than one would think,
    There can be an evening on which
    With patience, and with help where it is needed,
    """,
    """
    the old guard sits down for the first time,
    the voice at the back of the room grows curious,
    a laugh comes from a place that was locked,
    the hands rest in the lap and want nothing,
    the same worry knocks and is asked in,
    the young one inside looks up from the floor,
    the day has a little more room in it,
    """,
    """
    and nobody makes a speech about it.
    and that is quite enough for one day.
    and it stays a little longer than before.
    while the rain goes on as it did.
    and the part who worked so hard may choose another task.
    and you are there to see it.
    """)
}
