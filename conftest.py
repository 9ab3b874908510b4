"""Lets pytest collect the pages: see tests/pages.py."""

pytest_plugins = ["tests.pages"]
