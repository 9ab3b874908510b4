import torch
import torch.nn.functional as F
from torch.distributions import Categorical, kl_divergence

torch.set_default_dtype(torch.float64)
p = torch.tensor([0.5, 0.5, 0.0, 0.0])  # (c,)
q = torch.tensor([0.25, 0.25, 0.5, 0.0])  # (c,): also allows the third


def by_hand(p, q):
    return (p * (p / q).log()).sum()


def of_ratio(p, q):
    return torch.xlogy(p, p / q).sum()


def careful(p, q):  # xlogy(0, 0) is 0, and there is no 0/0
    return (torch.xlogy(p, p) - torch.xlogy(p, q)).sum()


for name, f in {
    "by hand": by_hand,
    "xlogy of the ratio": of_ratio,
    "careful": careful,
}.items():
    print(f"{name}: {f(p, q):.4f} there, {f(q, p):.4f} back")
for name, a, b in [("there", p, q), ("back", q, p)]:
    value = kl_divergence(Categorical(a), Categorical(b))
    print(f"library, {name}: {value:.4f}")
    value = F.kl_div(b.log(), a, reduction="sum")
    print(f"as a loss, {name}: {value:.4f}")
    value = F.kl_div(b[:3].log(), a[:3], reduction="sum")
    print(f"as a loss, first three, {name}: {value:.4f}")

for tiny in (1e-6, 1e-12, 1e-24):  # a habit that invents a number
    print(f"back, {tiny:.0e} added: {careful(q, p + tiny):.2f}")
