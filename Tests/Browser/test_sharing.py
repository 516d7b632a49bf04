"""What places where an address is shared can show of it."""

import re
import unittest
from html import unescape
from urllib.parse import urlsplit

from harness.places import SAMPLE

# What the site is called, by the language of the page.
NAMES = {"en": "Everything Has a Part", "de": "Alles hat einen Anteil"}
PNG = b"\x89PNG\r\n\x1a\n"


class SharingTest(unittest.TestCase):
    def properties(self, file):
        page = file.read_text(encoding="utf-8")
        return {name: unescape(value) for name, value in re.findall(r'<meta [^>]*property="(og:[a-z_:]+)" content="([^"]*)"', page)}

    def test_every_page_has_a_title_and_the_site_s_name(self):
        for file in SAMPLE.rglob("*.html"):
            with self.subTest(file=file.relative_to(SAMPLE)):
                self.assertTrue(self.properties(file)["og:title"])
                language = re.search(r'<html lang="([a-z]+)"', file.read_text(encoding="utf-8")).group(1)
                self.assertEqual(NAMES[language], self.properties(file)["og:site_name"])

    def test_every_article_has_a_description_and_a_card(self):
        articles = [*SAMPLE.glob("articles/*/index.html"), *SAMPLE.glob("de/articles/*/index.html")]
        self.assertGreater(len(articles), 7)
        for file in articles:
            with self.subTest(article=file.parent.name):
                properties = self.properties(file)
                self.assertEqual("article", properties["og:type"])
                self.assertGreater(len(properties["og:description"]), 20)
                address = urlsplit(properties["og:image"])
                self.assertEqual("https", address.scheme)
                card = (SAMPLE / address.path.lstrip("/")).read_bytes()
                self.assertTrue(card.startswith(PNG))
                size = [int.from_bytes(card[start : start + 4], "big") for start in (16, 20)]
                self.assertEqual([1200, 630], size)
                self.assertEqual(["1200", "630"], [properties["og:image:width"], properties["og:image:height"]])
