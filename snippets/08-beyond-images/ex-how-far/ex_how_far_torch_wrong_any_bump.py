# Wrong: adds a number of its own instead of bump
import torch


def how_far(f, x, bump):
    t, y = len(x), f(x)
    back = ahead = 0
    for j in range(t):
        other = x.clone()
        other[j] += 100.0
        for i in torch.where(f(other) != y)[0].tolist():
            back, ahead = max(back, i - j), max(ahead, j - i)
    return back, ahead
