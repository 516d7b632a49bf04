"""The feed is what RFC 4287 asks of an Atom feed."""

import unittest
import xml.etree.ElementTree as XML
from datetime import datetime
from html import escape
from urllib.parse import urlsplit

from harness.lines import contacts
from harness.pages import ARTICLES
from harness.places import SAMPLE, STRAINED

ATOM = "{http://www.w3.org/2005/Atom}"


class FeedTest(unittest.TestCase):
    def each_feed(self):
        return [XML.parse(folder / "feed.xml").getroot() for folder in [SAMPLE, SAMPLE / "de", STRAINED]]

    def one(self, element, name):
        found = element.findall(ATOM + name)
        self.assertEqual(1, len(found), f"{element.tag} has {len(found)} elements {name}")
        return found[0]

    def expect_common(self, element):
        """4.1.1 and 4.1.2: exactly one of each; 4.2.6: the id is an absolute address; 3.3: the date has a time zone."""
        self.assertTrue(self.one(element, "title").text.strip())
        self.assertTrue(urlsplit(self.one(element, "id").text).scheme)
        self.assertIsNotNone(datetime.fromisoformat(self.one(element, "updated").text).tzinfo)

    def test_the_feed_has_what_it_must_have(self):
        for feed in self.each_feed():
            self.assertEqual(ATOM + "feed", feed.tag)
            self.expect_common(feed)
            links = {link.get("rel", "alternate"): link.get("href") for link in feed.findall(ATOM + "link")}
            self.assertEqual({"self", "alternate"}, set(links))
            self.assertTrue(all(urlsplit(href).scheme == "https" for href in links.values()))

    def test_every_entry_has_what_it_must_have(self):
        for feed in self.each_feed():
            entries = feed.findall(ATOM + "entry")
            self.assertGreaterEqual(len(entries), 2)
            for entry in entries:
                self.expect_common(entry)
                self.assertEqual(1, len([link for link in entry.findall(ATOM + "link") if link.get("rel", "alternate") == "alternate"]))
                # 4.1.2: an entry without content has an alternate link; 4.2.1: somebody wrote it, the feed's author or its own.
                self.assertTrue(entry.findall(ATOM + "author") or feed.findall(ATOM + "author"))
                for author in entry.findall(ATOM + "author") + feed.findall(ATOM + "author"):
                    self.assertTrue(self.one(author, "name").text.strip())

    def test_every_entry_shows_the_crisis_lines_of_its_article(self):
        for page in ARTICLES:
            # Each language has a feed of its own, beside its articles.
            folder = page.site / page.path.partition("/articles/")[0].lstrip("/")
            entries = XML.parse(folder / "feed.xml").getroot().findall(ATOM + "entry")
            [entry] = [entry for entry in entries if urlsplit(self.one(entry, "id").text).path == page.path]
            content = self.one(entry, "content").text
            wanted = contacts(page)
            self.assertGreater(len(wanted), page.numbers)
            self.assertEqual([], [href for href, _ in wanted if f'href="{escape(href)}"' not in content])

    def test_no_two_entries_are_the_same_one(self):
        for feed in self.each_feed():
            ids = [self.one(entry, "id").text for entry in feed.findall(ATOM + "entry")]
            self.assertEqual(len(ids), len(set(ids)))

    def test_the_feed_is_as_new_as_its_newest_entry(self):
        for feed in self.each_feed():
            newest = max(self.one(entry, "updated").text for entry in feed.findall(ATOM + "entry"))
            self.assertEqual(newest, self.one(feed, "updated").text)
