# Wrong: looks u up among the sorted letters
import torch


def next_letter(z, u, tau, k, share):
    if tau == 0:
        return z.argmax()
    q, order = torch.softmax(z / tau, dim=0).sort(descending=True)
    q[k:] = 0
    q = q / q.sum()
    q[q.cumsum(0) - q >= share] = 0  # what stands before each
    cdf = q.cumsum(0)
    u = min(u, 1 - 2**-24)  # below 1 in float32, too
    return order[torch.searchsorted(cdf, u * cdf[-1], right=True)]
