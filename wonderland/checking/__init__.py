"""What programs do is held against what is recorded of them, or becomes the record."""
