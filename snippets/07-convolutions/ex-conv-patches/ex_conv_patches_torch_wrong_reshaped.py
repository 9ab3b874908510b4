# Wrong: moves the channels to the front by a reshape
import torch


def convolve(X, K, b, q, p):
    o, c, r, s = K.shape
    X = torch.nn.functional.pad(X, (p, p, p, p))
    windows = X.unfold(2, r, q).unfold(3, s, q)
    n, _, h, w = windows.shape[:4]
    patches = windows.permute(0, 2, 3, 1, 4, 5).reshape(-1, c * r * s)
    H = patches @ K.reshape(o, -1).T + b
    return H.reshape(n, o, h, w)
