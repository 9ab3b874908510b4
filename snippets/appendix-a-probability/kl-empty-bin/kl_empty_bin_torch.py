import numpy as np
import torch

alpha = 0.5
p = 0.7 ** torch.arange(10.0, dtype=torch.float64)
p = p / p.sum()  # (10,): ten bins, each 0.7 times as likely as the last
rng = np.random.default_rng(0)
counts = torch.tensor(rng.multinomial(30, p.numpy(), size=2000))


def divergence(p, q):
    return (torch.xlogy(p, p) - torch.xlogy(p, q)).sum(dim=-1)


def histogram(counts):  # alpha imagined draws in each bin
    counts = counts + alpha
    return counts / counts.sum(dim=-1, keepdim=True)


assert counts.shape == (2000, 10)
empty = (counts == 0).any(dim=-1).double().mean()
print(f"sets of 30 with an empty bin: {empty:.3f}")
q = histogram(counts)  # (2000, 10)
print(f"D(truth, histogram), mean: {divergence(p, q).mean():.4f}")
print(f"D(histogram, truth), mean: {divergence(q, p).mean():.4f}")
q = histogram(torch.tensor(rng.multinomial(3000, p.numpy(), size=2000)))
print(f"D(truth, histogram) of 3000: {divergence(p, q).mean():.4f}")
