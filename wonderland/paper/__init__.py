"""The third way out: the book as a PDF."""
