import numpy as np
import torch

torch.set_default_dtype(torch.float64)


def divergence(p, q):
    return (torch.xlogy(p, p) - torch.xlogy(p, q)).sum(dim=-1)


def jensen_shannon(p, q):
    m = (p + q) / 2
    return (divergence(p, m) + divergence(q, m)) / 2


def root(p, q):  # rounding may leave a tiny negative number
    return jensen_shannon(p, q).clamp(min=0).sqrt()


p, m, q = torch.tensor([[1.0, 0.0], [0.5, 0.5], [0.0, 1.0]])
print(f"D(p, q): {divergence(p, q):.4f}")
print(f"JS(p, q): {jensen_shannon(p, q):.4f}")
print(f"JS by way of m: {jensen_shannon(p, m) + jensen_shannon(m, q):.4f}")
print(f"root of JS(p, q): {root(p, q):.4f}")
print(f"root, by way of m: {root(p, m) + root(m, q):.4f}")

rng = np.random.default_rng(0)
triples = rng.dirichlet([0.5, 0.5, 0.5], size=(3, 100_000))
a, b, c = torch.tensor(triples)  # three times (100000, 3)
for name, f in {"D": divergence, "JS": jensen_shannon, "root": root}.items():
    shorter = f(a, b) + f(b, c) < f(a, c) - 1e-9
    print(f"{name}, detours that are shorter: {shorter.double().mean():.2f}")
assert not shorter.any()  # of the root, which came last
top = jensen_shannon(a, b).max()
assert top < np.log(2)
print(f"largest JS: {top:.2f}")
