import torch


def next_letter(z, u, tau, k, share):
    if tau == 0:
        return z.argmax()
    q, order = torch.softmax(z / tau, dim=0).sort(descending=True)
    q[k:] = 0
    q = q / q.sum()
    q[q.cumsum(0) - q >= share] = 0  # what stands before each
    p = torch.zeros_like(q).scatter(0, order, q)  # back to the alphabet
    cdf = p.cumsum(0)
    u = min(u, 1 - 2**-24)  # below 1 in float32, too
    return torch.searchsorted(cdf, u * cdf[-1], right=True)
