"""Lets pytest collect the pages, and gives tests the built site: see tests/pages.py and tests/site.py."""

pytest_plugins = ["tests.pages", "tests.site"]
