"""One program, run alone, within limits."""
