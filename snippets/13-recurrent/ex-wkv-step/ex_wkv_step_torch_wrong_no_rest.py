# Wrong: the exponent never becomes smaller, so the sums do
import torch


def step(state, k, v, w, u):
    a, b, p = state
    top = torch.maximum(p, u + k)
    old, own = torch.exp(p - top), torch.exp(u + k - top)
    out = (old * a + own * v) / (old * b + own)
    top = torch.maximum(p, k)
    old, own = torch.exp(p - w - top), torch.exp(k - top)
    return out, (old * a + own * v, old * b + own, top)
