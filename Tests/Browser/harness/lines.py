"""The crisis lines that pages must show, from the model beside the articles and not from any page."""

import json

from .pages import ARTICLES


def contacts(page):
    """The address and the words of every contact that the page must show."""
    article = page if page.is_article else ARTICLES[0]
    model = json.loads((article.site / article.path.strip("/") / "index.json").read_text())
    return [(contact["href"], contact["label"]) for line in model["disclaimer"]["crisis-lines"] for contact in line["contacts"]]


def numbers(page):
    return [(href, label) for href, label in contacts(page) if href.startswith(("tel:", "sms:"))]
