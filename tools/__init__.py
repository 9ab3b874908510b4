"""What is run by hand, beside the tests: see the Makefile."""
