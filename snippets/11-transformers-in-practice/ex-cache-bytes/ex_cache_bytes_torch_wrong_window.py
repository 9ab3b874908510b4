# Wrong: a window counts in full, however few tokens there are
def cache_bytes(b, n, h, g, k, windows, size):
    kept = sum(n if w is None else w for w in windows)
    return 2 * b * g * k * kept * size
