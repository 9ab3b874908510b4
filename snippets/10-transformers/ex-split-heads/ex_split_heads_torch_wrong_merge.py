# Wrong: the split turns the axes, the merge does not turn them back


def split_heads(Z, h):
    b, n, e = Z.shape
    return Z.view(b, n, h, e // h).transpose(1, 2)


def merge_heads(H):
    b, h, n, k = H.shape
    return H.reshape(b, n, h * k)
