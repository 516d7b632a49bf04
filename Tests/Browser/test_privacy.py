"""A page tells nobody but its own server that it is read, and its server nothing but that."""

import json

from harness.case import PageCase
from harness.pages import PAGES, SEARCH


class PrivacyTest(PageCase):
    def setUp(self):
        super().setUp()
        # What other tests asked for is none of this one's business.
        self.requests()

    def requests(self):
        """The addresses that pages have asked for since this was last called."""
        messages = [json.loads(entry["message"])["message"] for entry in self.browser.driver.get_log("performance")]
        return [message["params"]["request"]["url"] for message in messages if message["method"] == "Network.requestWillBeSent"]

    def test_no_page_asks_another_origin_for_anything(self):
        for page in PAGES:
            with self.looking_at(page):
                asked = self.requests()
                self.assertIn(self.address(page), asked)
                own = self.servers[page.site].origin + "/"
                self.assertEqual([], [address for address in asked if not address.startswith(own)])

    def test_a_page_needs_one_style_sheet_and_nothing_else_before_it_is_shown(self):
        for page in PAGES:
            with self.looking_at(page):
                blocking = self.browser.run("""
                  return performance.getEntriesByType("resource").filter(entry => entry.renderBlockingStatus === "blocking")
                    .map(entry => entry.initiatorType)""")
                self.assertEqual(["link"], blocking)

    def test_no_request_says_where_the_reader_comes_from(self):
        for server in self.servers.values():
            server.asked.clear()
        for page in PAGES + [SEARCH]:
            with self.looking_at(page):
                self.browser.run("document.querySelector('header a').click()")
        for server in self.servers.values():
            self.assertGreater(len(server.asked), 2)
            # What the search loads in the background names the file that asks, which is the same for all pages and readers.
            worker = f"{server.origin}/pagefind/pagefind-worker.js"
            self.assertEqual(set(), {referrer for _, referrer, _ in server.asked} - {None, worker})

    def test_no_page_keeps_anything_in_the_browser(self):
        for page in PAGES:
            with self.looking_at(page):
                self.assertEqual([], self.browser.command("Network.getAllCookies")["cookies"])
                self.assertEqual([0, 0], self.browser.run("return [localStorage.length, sessionStorage.length]"))

    def test_no_page_has_a_script_that_runs(self):
        for page in PAGES:
            with self.looking_at(page):
                kinds = self.browser.run("return [...document.scripts].map(script => script.type)")
                self.assertEqual(set(), set(kinds) - {"application/ld+json"})
