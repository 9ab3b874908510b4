"""Lets pytest collect the pages, and gives tests the built site and a served one: see pages, site and serving in tests/."""

pytest_plugins = ["tests.pages", "tests.site", "tests.serving"]
