"""Pages fit their screens, and nothing moves while they load."""

from contextlib import contextmanager

from harness.case import PageCase
from harness.pages import ARTICLES, PAGES, SEARCH
from harness.places import STRAINED

# How far a page reaches to the right beyond its screen.
OVERFLOW = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
# How far the main heading begins from the edge at which lines begin.
START = """
  const box = document.querySelector("h1").getBoundingClientRect(), page = document.documentElement;
  return Math.round(page.dir === "rtl" ? page.clientWidth - box.right : box.left)"""
SHIFTS = """
  const done = arguments[0];
  let shift = 0;
  new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value)).observe({type: "layout-shift", buffered: true});
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(shift), 50)))"""
# Of each picture width by height: as the page names them, as its file has them, and as it is shown.
SHAPES = """
  const done = arguments[0], pictures = [...document.images];
  for (const picture of pictures) picture.loading = "eager";
  Promise.all(pictures.map(picture => picture.decode())).then(() => done(pictures.map(picture => {
    const box = picture.getBoundingClientRect();
    return {
      named: picture.getAttribute("width") / picture.getAttribute("height"),
      own: picture.naturalWidth / picture.naturalHeight,
      shown: box.width / box.height
    };
  })))"""
# The lengths of the full lines of all paragraphs of the text, in characters.
MEASURE = """
  const lengths = [];
  for (const paragraph of document.querySelectorAll(".text > section > p")) {
    const range = document.createRange(), text = paragraph.firstChild;
    if (!text || text.nodeType !== Node.TEXT_NODE) continue;
    let top = null, start = 0;
    for (let index = 0; index < text.length; index += 1) {
      range.setStart(text, index); range.setEnd(text, index + 1);
      const box = range.getClientRects()[0];
      if (!box) continue;
      if (top !== null && box.top > top + 4) { lengths.push(index - start); start = index; }
      top = box.top;
    }
  }
  return lengths"""


class LayoutTest(PageCase):
    def test_no_page_scrolls_sideways(self):
        for width in [320, 360, 768, 1440]:
            self.browser.resize(width)
            for page in PAGES + [SEARCH]:
                with self.looking_at(page, width=width):
                    self.assertLessEqual(self.browser.run(OVERFLOW), 0)

    def test_no_page_scrolls_sideways_with_letters_twice_as_large(self):
        for page in PAGES:
            with self.looking_at(page):
                self.browser.run("document.documentElement.style.fontSize = '200%'")
                self.assertLessEqual(self.browser.run(OVERFLOW), 0)

    def test_no_page_scrolls_sideways_when_it_is_read_from_right_to_left(self):
        for width in [320, 1440]:
            self.browser.resize(width)
            for page in PAGES:
                with self.looking_at(page, width=width):
                    start = self.browser.run(START)
                    self.browser.run("document.documentElement.dir = 'rtl'")
                    self.assertLessEqual(self.browser.run(OVERFLOW), 0)
                    self.assertEqual(start, self.browser.run(START), "the first words are as far from the right as they were from the left")

    def test_nothing_moves_while_pictures_come_late(self):
        for width in [360, 1440]:
            self.browser.resize(width)
            for page in [page for page in ARTICLES if page.site == STRAINED]:
                with self.waiting(), self.looking_at(page, width=width):
                    self.assertGreater(self.browser.run("return [...document.images].filter(image => image.naturalWidth > 100).length"), 0)
                    self.assertEqual(0, self.browser.run_later(SHIFTS))

    def test_pictures_have_the_shape_of_their_files(self):
        for page in [page for page in ARTICLES if page.site == STRAINED]:
            with self.looking_at(page):
                shapes = self.browser.run_later(SHAPES)
                self.assertEqual(4, len(shapes), "the icon, and three of the text")
                for shape in shapes:
                    self.assertAlmostEqual(shape["named"], shape["own"], places=2)
                    self.assertAlmostEqual(shape["named"], shape["shown"], delta=0.1)

    @contextmanager
    def waiting(self):
        """Every answer takes a while, so that the text is shown before its pictures are there."""
        self.browser.delay(300)
        yield
        self.browser.delay(0)

    def test_nothing_moves_while_a_page_loads(self):
        for width in [360, 1440]:
            self.browser.resize(width)
            for page in PAGES:
                with self.looking_at(page, width=width):
                    self.assertEqual(0, self.browser.run_later(SHIFTS))

    def test_lines_are_of_a_length_that_is_good_to_read(self):
        for width in [768, 1440, 2560]:
            self.browser.resize(width)
            with self.looking_at(ARTICLES[0], width=width):
                lengths = sorted(self.browser.run(MEASURE))
                self.assertGreater(len(lengths), 20)
                middle = lengths[len(lengths) // 2]
                self.assertTrue(55 <= middle <= 75, f"lines have about {middle} characters")
