"""An article comes quickly over a bad line."""

import unittest

from harness.places import SAMPLE

LIMIT = 30 * 1024


class WeightTest(unittest.TestCase):
    def test_an_article_and_its_style_sheet_are_at_most_30_kilobytes(self):
        [sheet] = (SAMPLE / "assets").glob("*.css")
        articles = list(SAMPLE.glob("articles/*/index.html"))
        self.assertGreater(len(articles), 5)
        for article in articles:
            with self.subTest(article=article.parent.name):
                self.assertLessEqual(article.stat().st_size + sheet.stat().st_size, LIMIT)

    def test_there_are_no_fonts_and_no_scripts(self):
        kinds = {file.suffix for file in SAMPLE.rglob("*") if file.is_file()}
        self.assertEqual(set(), kinds & {".woff", ".woff2", ".ttf", ".otf", ".eot", ".js", ".mjs"})
