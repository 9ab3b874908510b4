"""What happens while the site is served, and only then."""
