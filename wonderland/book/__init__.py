"""What is known of all pages."""
