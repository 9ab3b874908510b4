"""Machinery of Wonderland, Executed: pages in, plain Markdown, verified listings and a site out."""
