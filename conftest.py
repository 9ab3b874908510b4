"""Lets pytest collect the pages, and gives tests the built site and a served one: see wonderland/checks.py, and tests/support/."""

pytest_plugins = ["wonderland.checks", "tests.support.built", "tests.support.served", "tests.support.sample"]
