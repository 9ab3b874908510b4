# Wrong: the gradient is not divided by the scale
import torch


def scaled_update(w, g, s, good, eta, interval):
    if not torch.isfinite(g).all():
        return w, s / 2, 0
    w = w - eta * g
    if good + 1 == interval:
        return w, s * 2, 0
    return w, s, good + 1
