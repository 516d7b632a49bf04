"""Every page shows its crisis lines, whatever a browser can or cannot do."""

from harness.case import PageCase
from harness.lines import contacts
from harness.pages import PAGES
from harness.visible import links, shown


class CrisisLinesTest(PageCase):
    def expect_lines(self, page):
        wanted = contacts(page)
        self.assertGreater(len(wanted), page.numbers)
        self.assertEqual([], [contact for contact in wanted if contact not in shown(self.browser)])

    def test_on_a_small_screen(self):
        self.browser.resize(320, 568)
        for page in PAGES:
            with self.looking_at(page):
                self.expect_lines(page)

    def test_at_200_percent(self):
        self.browser.resize(640, 400, scale=2)
        for page in PAGES:
            with self.looking_at(page):
                self.expect_lines(page)

    def test_with_letters_twice_as_large(self):
        for page in PAGES:
            with self.looking_at(page):
                self.browser.run("document.documentElement.style.fontSize = '200%'")
                self.expect_lines(page)

    def test_without_the_style_sheet(self):
        self.browser.block("*.css")
        for page in PAGES:
            with self.looking_at(page):
                self.assertEqual("8px", self.browser.run("return getComputedStyle(document.body).marginLeft"), "it has a style sheet")
                self.expect_lines(page)

    def test_in_forced_colours(self):
        self.browser.prefer("forced")
        for page in PAGES:
            with self.looking_at(page):
                self.expect_lines(page)

    def test_a_finger_finds_every_number(self):
        for page in PAGES:
            with self.looking_at(page):
                small = [link for link in links(self.browser) if link["height"] < 44 or link["width"] < 44]
                self.assertEqual([], small)

    def test_at_the_same_place_on_every_page(self):
        """The block is the last thing of the page's own; only ways to other pages follow (WCAG 2.2, 3.2.6)."""
        for page in PAGES:
            with self.looking_at(page):
                strip = self.browser.run("return decodeURIComponent(document.body.children[1].querySelector('a').hash)")
                block = self.browser.run("return document.querySelector('main .lines-block [id]').id")
                self.assertEqual("#" + block, strip)
                after = self.browser.run("""
                  const block = document.querySelector("main .lines-block");
                  return [...document.querySelectorAll("main h2")].filter(
                    heading => block.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING && !block.contains(heading)
                      && !heading.closest("nav")).map(heading => heading.textContent)""")
                self.assertEqual([], after)


class WithoutScriptsTest(CrisisLinesTest):
    """The same in a browser that runs no scripts."""

    browser_options = {"scripts": False}

    def test_no_script_runs(self):
        self.browser.open("data:text/html,<title>no</title><script>document.title = 'yes'</script>")
        self.assertEqual("no", self.browser.driver.title)
