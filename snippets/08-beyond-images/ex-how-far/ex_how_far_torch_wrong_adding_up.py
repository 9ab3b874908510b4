# Wrong: the changes of earlier inputs stay
import torch


def how_far(f, x, bump):
    other, y = x.clone(), f(x)
    back = ahead = 0
    for j in range(len(x)):
        other[j] += bump
        before, y = y, f(other)
        for i in torch.where(y != before)[0].tolist():
            back, ahead = max(back, i - j), max(ahead, j - i)
    return back, ahead
