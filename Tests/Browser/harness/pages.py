"""The pages that are looked at: every kind of page, and the same under strain."""

from dataclasses import dataclass
from pathlib import Path

from .places import SAMPLE, SEARCHED, STRAINED


@dataclass(frozen=True)
class Page:
    name: str
    site: Path
    path: str
    # The ids of an article's lines stand in its `index.json`; other pages show the site's.
    is_article: bool = False
    # It shows more numbers than these, so that a test that finds none of them looks at nothing.
    numbers: int = 5


PAGES = [
    Page("home", SAMPLE, "/"),
    Page("home-2", SAMPLE, "/page/2/"),
    Page("article", SAMPLE, "/articles/burnout/", is_article=True),
    Page("article-german", SAMPLE, "/de/articles/wut/", is_article=True, numbers=2),
    Page("page", SAMPLE, "/about/"),
    Page("topics", SAMPLE, "/topics/"),
    Page("topic", SAMPLE, "/topics/work/"),
    Page("not-found", SAMPLE, "/nowhere/"),
    Page("redirect", STRAINED, "/old/strained/?stay"),
    Page("home-strained", STRAINED, "/"),
    Page("article-strained", STRAINED, "/articles/strained/", is_article=True),
    Page("page-strained", STRAINED, "/strained/"),
    Page("topics-strained", STRAINED, "/topics/"),
]
# The only page with a script; it has tests of its own besides.
SEARCH = Page("search", SEARCHED, "/search/")
ARTICLES = [page for page in PAGES if page.is_article]
