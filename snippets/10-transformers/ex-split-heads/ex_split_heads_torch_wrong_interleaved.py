# Wrong: neighbouring features go to different heads


def split_heads(Z, h):
    b, n, e = Z.shape
    return Z.view(b, n, e // h, h).permute(0, 3, 1, 2)


def merge_heads(H):
    b, h, n, k = H.shape
    return H.permute(0, 2, 3, 1).reshape(b, n, h * k)
