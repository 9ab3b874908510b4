# Wrong: looks for infinities only, and NaN passes
import torch


def scaled_update(w, g, s, good, eta, interval):
    if torch.isinf(g).any():
        return w, s / 2, 0
    w = w - eta * g / s
    if good + 1 == interval:
        return w, s * 2, 0
    return w, s, good + 1
