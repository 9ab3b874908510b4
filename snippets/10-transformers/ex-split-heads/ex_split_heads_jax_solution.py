def split_heads(Z, h):
    b, n, e = Z.shape
    return Z.reshape(b, n, h, e // h).swapaxes(1, 2)


def merge_heads(H):
    b, h, n, k = H.shape
    return H.swapaxes(1, 2).reshape(b, n, h * k)
