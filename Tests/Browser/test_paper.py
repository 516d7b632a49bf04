"""A page that is printed keeps its crisis lines, whole and readable."""

import subprocess

from harness.case import PageCase
from harness.lines import contacts
from harness.pages import PAGES
from harness.places import ARTEFACTS


class PaperTest(PageCase):
    def printed(self, page):
        """The lines of the text on paper."""
        file = ARTEFACTS / "paper" / f"{page.name}.pdf"
        file.parent.mkdir(parents=True, exist_ok=True)
        self.browser.paper(file)
        text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout
        return [" ".join(line.split()) for line in text.splitlines()]

    def test_every_contact_stands_whole_on_one_line(self):
        for page in PAGES:
            with self.looking_at(page):
                lines = self.printed(page)
                missing = [label for _, label in contacts(page) if not any(label in line for line in lines)]
                self.assertEqual([], missing)

    def test_no_address_stands_behind_a_number(self):
        for page in PAGES:
            with self.looking_at(page):
                text = "\n".join(self.printed(page))
                self.assertNotIn("tel:", text)
                self.assertNotIn("sms:", text)

    def test_numbers_are_large(self):
        """Fourteen points, where a pixel is three quarters of one."""
        for page in PAGES:
            with self.looking_at(page):
                self.browser.command("Emulation.setEmulatedMedia", media="print")
                sizes = self.browser.run("""
                  return [...document.querySelectorAll(".contact a[href^='tel:'], .contact a[href^='sms:']")]
                    .map(link => parseFloat(getComputedStyle(link).fontSize) * 0.75)""")
                self.assertGreater(len(sizes), page.numbers)
                self.assertGreaterEqual(round(min(sizes), 2), 14)
