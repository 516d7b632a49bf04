"""A test that looks at pages in a browser."""

import unittest
from contextlib import contextmanager

from .browser import Browser
from .places import SAMPLE, SEARCHED, STRAINED
from .server import Server


class PageCase(unittest.TestCase):
    """One browser and a server for each site, for all tests of a class."""

    # What the browser of the class is like.
    browser_options = {}

    @classmethod
    def setUpClass(cls):
        cls.servers = {site: Server(site) for site in [SAMPLE, STRAINED, SEARCHED]}
        for server in cls.servers.values():
            cls.addClassCleanup(server.close)
        cls.browser = Browser(**cls.browser_options)
        cls.addClassCleanup(cls.browser.close)

    def setUp(self):
        self.browser.block()
        self.browser.prefer("light")
        self.browser.resize(360)

    def address(self, page):
        return self.servers[page.site].origin + page.path

    def open(self, page):
        self.browser.open(self.address(page))

    @contextmanager
    def looking_at(self, page, **more):
        """Opens a page; what then goes wrong is told of this page alone."""
        with self.subTest(page=page.name, **more):
            self.open(page)
            yield
