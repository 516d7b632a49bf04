"""Every kind of page can be used with the keyboard alone."""

from selenium.webdriver.common.keys import Keys

from harness.case import PageCase
from harness.pages import PAGES

FOCUSABLE = "a[href], button, input:not([disabled]), select, textarea, summary, [tabindex='0']"
# Gives every element that must be reached a number.
COUNT = f"""
  const all = [...document.querySelectorAll("{FOCUSABLE}")];
  all.forEach((element, number) => element.dataset.number = number);
  return all.length"""
# Which of them has the focus, and whether that can be seen: an outline of two pixels at least, on the screen.
FOCUS = """
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect(), style = getComputedStyle(element);
  return {
    number: Number(element.dataset.number ?? -1),
    isSkip: element.classList.contains("skip"),
    isSeen: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
      && box.width > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight,
    words: element.textContent.trim().slice(0, 40)
  }"""


class KeyboardTest(PageCase):
    def press(self, key):
        self.browser.driver.switch_to.active_element.send_keys(key)

    def test_every_link_is_reached_and_seen_and_nothing_traps(self):
        for page in PAGES:
            with self.looking_at(page):
                count = self.browser.run(COUNT)
                self.assertGreater(count, 5)
                reached = []
                for _ in range(count):
                    self.press(Keys.TAB)
                    focus = self.browser.run(FOCUS)
                    self.assertIsNotNone(focus, f"the focus is lost after {len(reached)} of {count}")
                    self.assertTrue(focus["isSeen"], f"the focus cannot be seen on “{focus['words']}”")
                    reached.append(focus)
                self.assertTrue(reached[0]["isSkip"], "the skip link is not the first")
                self.assertEqual(list(range(count)), [focus["number"] for focus in reached])

    def test_the_skip_link_leads_past_everything_else(self):
        for page in PAGES:
            with self.looking_at(page):
                self.press(Keys.TAB)
                self.press(Keys.ENTER)
                self.press(Keys.TAB)
                self.assertTrue(self.browser.run("return document.activeElement.closest('main') !== null"))

    def test_the_help_strip_is_next_and_leads_to_the_lines(self):
        for page in PAGES:
            with self.looking_at(page):
                self.press(Keys.TAB)
                self.press(Keys.TAB)
                self.press(Keys.ENTER)
                self.press(Keys.TAB)
                self.assertTrue(
                    self.browser.run("return document.activeElement.closest('section').contains(document.querySelector(':target'))"))
                self.assertTrue(self.browser.run("return document.activeElement.matches('.contact a')"))
