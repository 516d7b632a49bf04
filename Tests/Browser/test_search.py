"""The search works by keyboard, asks no other origin, keeps nothing, and says so where it cannot work."""

import json

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from harness.case import PageCase
from harness.lines import contacts
from harness.pages import SEARCH
from harness.visible import shown

STATE = "return document.getElementById('search.state').textContent"


class SearchTest(PageCase):
    def setUp(self):
        super().setUp()
        self.browser.driver.get_log("performance")
        self.open(SEARCH)
        self.wait("return document.getElementById('search.form').checkVisibility()")

    def wait(self, script):
        WebDriverWait(self.browser.driver, 20).until(lambda _: self.browser.run(script))

    def press(self, key):
        self.browser.driver.switch_to.active_element.send_keys(key)

    def focus_field(self):
        for _ in range(20):
            self.press(Keys.TAB)
            if self.browser.run("return document.activeElement.type === 'search'"):
                return
        self.fail("the field is not reached")

    def search(self, words):
        self.focus_field()
        self.press(words)
        self.press(Keys.ENTER)
        self.wait(STATE)

    def test_a_page_is_found_and_opened_by_keyboard_alone(self):
        self.search("burnout")
        self.assertRegex(self.browser.run(STATE), r"[1-9]|One page")
        for _ in range(3):
            self.press(Keys.TAB)
            if self.browser.run("return document.activeElement.closest('.results') !== null"):
                break
        self.assertIn("Burnout", self.browser.run("return document.activeElement.textContent"))
        self.press(Keys.ENTER)
        self.wait("return location.pathname === '/articles/burnout/'")

    def test_results_come_while_words_are_typed(self):
        self.focus_field()
        self.press("perfection")
        self.wait(STATE)
        self.assertTrue(self.browser.run("return document.querySelectorAll('.results a').length > 0"))

    def test_what_is_nowhere_is_said_to_be_nowhere(self):
        self.search("zzqqxy")
        self.assertEqual("Nothing was found.", self.browser.run(STATE))
        self.assertFalse(self.browser.run("return document.getElementById('search.results').checkVisibility()"))

    def test_the_state_is_told_to_screen_readers(self):
        self.assertEqual("status", self.browser.run("return document.getElementById('search.state').getAttribute('role')"))

    def test_the_crisis_lines_of_articles_are_not_among_the_results(self):
        self.search("Papyrus HOPELINE247")
        # Words that are nowhere are taken for those that begin like them.
        self.assertNotIn("Papyrus", self.browser.run("return document.getElementById('search.results').textContent"))

    def test_a_search_asks_no_other_origin(self):
        self.search("anger")
        messages = [json.loads(entry["message"])["message"] for entry in self.browser.driver.get_log("performance")]
        asked = [message["params"]["request"]["url"] for message in messages if message["method"] == "Network.requestWillBeSent"]
        own = self.servers[SEARCH.site].origin + "/"
        self.assertTrue(any("/pagefind/" in address for address in asked))
        self.assertEqual([], [address for address in asked if not address.startswith(own)])
        self.assertEqual([], [address for address in asked if "anger" in address])

    def test_a_search_keeps_nothing_in_the_browser(self):
        self.search("anger")
        self.assertEqual([], self.browser.command("Network.getAllCookies")["cookies"])
        self.assertEqual([0, 0], self.browser.run("return [localStorage.length, sessionStorage.length]"))
        self.assertEqual("", self.browser.run("return location.search + location.hash"))

    def test_the_crisis_lines_stand_on_the_page(self):
        wanted = contacts(SEARCH)
        self.assertEqual([], [contact for contact in wanted if contact not in shown(self.browser)])


class SearchWithoutScriptsTest(PageCase):
    browser_options = {"scripts": False}

    def test_the_page_says_that_it_needs_them_and_leads_to_the_topics(self):
        self.open(SEARCH)
        driver = self.browser.driver
        self.assertTrue(driver.find_element(By.ID, "search.off").is_displayed())
        self.assertTrue(driver.find_element(By.CSS_SELECTOR, "[id='search.off'] a[href='/topics/']").is_displayed())
        self.assertFalse(driver.find_element(By.ID, "search.form").is_displayed())
        self.assertTrue(driver.find_element(By.CSS_SELECTOR, "a[href^='tel:']").is_displayed())


class SearchWithoutItsFilesTest(PageCase):
    def test_the_page_stays_as_it_is_without_scripts(self):
        self.browser.block("*/pagefind/*")
        self.open(SEARCH)
        self.assertTrue(self.browser.run("return document.getElementById('search.off').checkVisibility()"))
        self.assertFalse(self.browser.run("return document.getElementById('search.form').checkVisibility()"))
