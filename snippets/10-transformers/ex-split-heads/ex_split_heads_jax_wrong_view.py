# Wrong: a reshape to the right shape, without a transpose


def split_heads(Z, h):
    b, n, e = Z.shape
    return Z.reshape(b, h, n, e // h)


def merge_heads(H):
    b, h, n, k = H.shape
    return H.reshape(b, n, h * k)
