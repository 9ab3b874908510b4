# Wrong: keys without values
def cache_bytes(b, n, h, g, k, windows, size):
    kept = sum(n if w is None else min(n, w) for w in windows)
    return b * g * k * kept * size
