def cache_bytes(b, n, h, g, k, windows, size):
    """Bytes of the key-value cache after n tokens of each sequence.

    b sequences; h heads of queries, g heads of keys and values, all of
    width k; windows: one entry for each layer, None where it sees all
    tokens, or the number of newest tokens that it sees and keeps;
    size: bytes of one number. Returns a whole number.
    """
    return None  # your code here


# --- check: nothing to change below ---
def check():  # in a function, so that its names do not meet yours
    cases = [
        (1, 10, 4, 4, 8, [None] * 3, 2),
        (3, 7, 6, 2, 5, [None, 4], 4),
        (2, 3, 8, 1, 16, [5, None, 2, 3], 1),
        (5, 100, 12, 3, 64, [32, 32, 32, 32, None], 2),
        (4, 6, 2, 2, 3, [9], 8),
        (2, 11, 6, 3, 7, [0, None], 2),
    ]
    for b, n, h, g, k, windows, size in cases:
        kept = [n if w is None else min(n, w) for w in windows]
        numbers = b * g * k * sum(kept)
        expected = 2 * numbers * size
        given = list(windows)
        came = cache_bytes(b, n, h, g, k, given, size)
        said = (
            f"b, n, h, g, k = {b}, {n}, {h}, {g}, {k}, windows = {windows}: "
        )
        assert came is not None, (
            "cache_bytes returned None: replace the body of the function"
        )
        assert given == windows, f"{said}windows was changed"
        try:
            came = float(came)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}expected a number, came {type(came).__name__}"
            ) from None
        assert came != expected / 2, (
            f"{said}expected {expected}, came half of it: keys AND values"
        )
        assert came == expected, (
            f"{said}expected {expected}, came {came:.0f}. "
            "Whose heads are kept, and how many tokens in each layer?"
        )
    print("cache_bytes: passed")


check()
