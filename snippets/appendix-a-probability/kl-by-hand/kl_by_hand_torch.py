import numpy as np
import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
p, q = torch.tensor([0.5, 0.5]), torch.tensor([0.25, 0.75])  # (c,)


def divergence(p, q):
    return (p * (p / q).log()).sum(dim=-1)


print(f"D(p, q): {divergence(p, q):.4f}")
print(f"D(q, p): {divergence(q, p):.4f}")
print(f"D(p, p): {divergence(p, p):.4f}")

print(f"library: {F.kl_div(q.log(), p, reduction='sum'):.4f}")
print(f"library, exchanged: {F.kl_div(p.log(), q, reduction='sum'):.4f}")
print(f"library, no logarithm: {F.kl_div(q, p, reduction='sum'):.4f}")

rng = np.random.default_rng(0)
pairs = torch.tensor(rng.dirichlet([1, 1, 1, 1], size=(2, 10_000)))
there, back = divergence(*pairs), divergence(*pairs.flip(0))  # (10000,)
assert min(there.min(), back.min()) > 0  # not once below zero
print(f"least of 20000: {min(there.min(), back.min()):.3f}")
apart = (there / back).log().abs().exp()
print(f"one direction twice the other: {(apart > 2).double().mean():.3f}")
print(f"q not normalised: {divergence(p, 2 * q):.4f}")
