"""axe-core finds nothing on any kind of page, in light, in dark, and in forced colours."""

from importlib.resources import files

from harness.browser import SCHEMES
from harness.case import PageCase
from harness.pages import PAGES, SEARCH

AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
# The size of targets (WCAG 2.2, 2.5.8) is not among the rules that axe runs by itself.
OPTIONS = {"rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"]}
# The boxes of task lists are Markdown's own, and have no label that the theme could give them.
WHERE = {"exclude": ["li > input[type=checkbox][disabled]"]}
RUN = "const done = arguments[2]; axe.run(arguments[0], arguments[1]).then(result => done(result.violations))"


class AccessibilityTest(PageCase):
    def test_axe_finds_nothing(self):
        for scheme in SCHEMES:
            for width in [360, 1440]:
                self.browser.prefer(scheme)
                self.browser.resize(width)
                for page in PAGES + [SEARCH]:
                    with self.looking_at(page, scheme=scheme, width=width):
                        self.browser.run(AXE)
                        violations = self.browser.run_later(RUN, WHERE, OPTIONS)
                        self.assertEqual([], [self.words(violation) for violation in violations])

    def words(self, violation):
        places = [" ".join(map(str, node["target"])) for node in violation["nodes"]]
        return f"{violation['id']}: {violation['help']}: {places[:5]}"
