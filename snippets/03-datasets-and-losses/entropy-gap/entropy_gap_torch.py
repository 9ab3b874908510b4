import numpy as np
import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
p = torch.tensor([0.9, 0.05, 0.05])  # (c,): how often each class occurs
draws = np.random.default_rng(0).choice(3, size=100_000, p=p.numpy())


def expected(q):  # the cross-entropy of q, if p is the truth
    return -(p * q.log()).sum()


def divergence(p, q):
    return (p * (p / q).log()).sum()


print(f"entropy: {expected(p):.4f}")
for name, q in {
    "frequencies": p,
    "uniform": torch.ones(3) / 3,
    "a little off": torch.tensor([0.8, 0.1, 0.1]),
}.items():
    gap = divergence(p, q)
    assert torch.isclose(expected(q), expected(p) + gap)
    assert torch.isclose(gap, F.kl_div(q.log(), p, reduction="sum"))
    seen = -q.log()[draws].mean()
    print(f"{name}: {expected(q):.4f}")
    print(f"{name}, seen: {seen:.2f}")
    print(f"{name}, divergence: {gap:.4f}")
    print(f"{name}, the other way: {divergence(q, p):.4f}")
never = torch.tensor([1.0, 0.0, 0.0])  # two classes called impossible
assert never.sum() == 1  # a prediction, if a bold one
print(f"sure of the first: {expected(never):.4f}")
