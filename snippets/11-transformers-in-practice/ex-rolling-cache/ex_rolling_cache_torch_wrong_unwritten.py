# Wrong: sees rows that nobody has written
import torch


def rolling_step(q, k, v, t, slope, K, V):
    w, c = K.shape
    K, V = K.clone(), V.clone()
    K[t % w], V[t % w] = k, v
    r = (t - torch.arange(w)) % w  # (w,): how far behind t each row is
    s = K @ q / c**0.5 - slope * r
    return s.softmax(dim=0) @ V, K, V
