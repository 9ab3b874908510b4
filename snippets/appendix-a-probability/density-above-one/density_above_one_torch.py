from functools import partial

import torch
from torch.distributions import Normal, Uniform


def area(p, start, end, cells=1_000_000):
    width = (end - start) / cells
    middles = torch.arange(cells, dtype=torch.float64) + 0.5
    return (p(start + width * middles) * width).sum()


def root(x):  # the density of a squared uniform number, on (0, 1)
    return 1 / (2 * torch.as_tensor(x).sqrt())


def normal(law, x):
    return law.log_prob(x).exp()


narrow = Uniform(0.0, 0.1)
print(f"uniform, density: {narrow.log_prob(torch.tensor(0.02)).exp():.2f}")
print(f"uniform, area up to 0.02: {0.02 / 0.1:.3f}")
print(f"root, density at 1e-4: {root(1e-4):.1f}")
print(f"root, density at 1e-8: {root(1e-8):.1f}")
print(f"root, area: {area(root, 0, 1):.3f}")
print(f"root, area up to 1e-4: {area(root, 0, 1e-4):.3f}")

for unit, scale in [("metres", 1), ("centimetres", 100)]:
    p = partial(normal, Normal(1.7 * scale, 0.1 * scale))
    top = p(torch.tensor(1.7 * scale))
    near = area(p, 1.6 * scale, 1.8 * scale)
    whole = area(p, 0.5 * scale, 2.9 * scale)
    print(f"{unit}, density at the mean: {top:.4f}")
    print(f"{unit}, areas: {near:.4f} within 10 cm, {whole:.4f} in all")
