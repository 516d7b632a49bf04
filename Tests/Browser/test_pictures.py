"""Keeps pictures of every kind of page, for people to look at: in .build/browser/pictures."""

from harness.case import PageCase
from harness.pages import PAGES
from harness.places import ARTEFACTS

PNG = b"\x89PNG"


class PicturesTest(PageCase):
    def test_every_page_in_three_widths_and_two_schemes(self):
        folder = ARTEFACTS / "pictures"
        folder.mkdir(parents=True, exist_ok=True)
        for scheme in ["light", "dark"]:
            for width in [360, 768, 1440]:
                self.browser.prefer(scheme)
                self.browser.resize(width)
                for page in PAGES:
                    with self.looking_at(page, scheme=scheme, width=width):
                        file = folder / f"{page.name}-{width}-{scheme}.png"
                        self.browser.picture(file)
                        self.assertTrue(file.read_bytes().startswith(PNG))
