def packed_mask(documents):
    same = documents[:, None] == documents  # (n, n)
    return same.tril()
