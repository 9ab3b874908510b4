"""The second way out: what a reader takes away, Markdown and notebooks."""
