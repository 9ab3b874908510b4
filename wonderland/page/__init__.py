"""The one expansion: a page becomes plain Markdown."""
