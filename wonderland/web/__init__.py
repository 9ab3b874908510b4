"""The first way out: a page as HTML on the site."""
