# Wrong: a key for every head of queries
def cache_bytes(b, n, h, g, k, windows, size):
    kept = sum(n if w is None else min(n, w) for w in windows)
    return 2 * b * h * k * kept * size
