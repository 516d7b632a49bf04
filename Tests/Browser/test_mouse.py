"""Where there is a mouse and no finger, a number is something to read, and still a link."""

from harness.browser import MOUSE
from harness.case import PageCase
from harness.pages import PAGES
from harness.visible import links

NUMBERS = """
  return [...document.querySelectorAll("a[href^='tel:'], a[href^='sms:']")].map(link => {
    const style = getComputedStyle(link), around = getComputedStyle(link.parentElement);
    return style.textDecorationLine === "none" && style.color === around.color && style.cursor === "text"
  })"""


class MouseTest(PageCase):
    browser_options = {"pointer": MOUSE}

    def test_numbers_look_like_text(self):
        self.browser.resize(1440)
        for page in PAGES:
            with self.looking_at(page):
                looks = self.browser.run(NUMBERS)
                self.assertGreater(len(looks), page.numbers)
                self.assertEqual({True}, set(looks))

    def test_numbers_are_larger_than_the_text_around_them(self):
        for page in PAGES:
            with self.looking_at(page):
                text = self.browser.run("return parseFloat(getComputedStyle(document.body).fontSize)")
                self.assertGreater(min(link["fontSize"] for link in links(self.browser) if not link["href"].startswith("http")), text)
