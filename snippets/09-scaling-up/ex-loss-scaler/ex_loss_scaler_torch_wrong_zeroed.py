# Wrong: entries that are not finite count as 0, and the update is made
import torch


def scaled_update(w, g, s, good, eta, interval):
    if not torch.isfinite(g).all():
        g = torch.nan_to_num(g, 0.0, 0.0, 0.0)
        return w - eta * g / s, s / 2, 0
    w = w - eta * g / s
    if good + 1 == interval:
        return w, s * 2, 0
    return w, s, good + 1
