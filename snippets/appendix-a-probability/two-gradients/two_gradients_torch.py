import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.distributions import Normal

mu = 4.0  # x is normal with mean mu; wanted: d/dmu of E[x^2], 2 mu
n = 50_000
noise = torch.tensor(np.random.default_rng(0).normal(size=n))  # (n,)
m = torch.full((n,), mu, dtype=torch.float64, requires_grad=True)


def per_draw(values):  # (n,): one derivative for each copy of mu
    return torch.autograd.grad(values.sum(), m)[0]


through = per_draw((m + noise).square())  # f(x), x made from mu
x = (m + noise).detach()  # now x is data
score = per_draw(Normal(m, 1).log_prob(x))  # (n,): x - mu
assert torch.allclose(score, noise)
plain = x.square() * score
base = (x.square() - (mu**2 + 1)) * score  # less E[x^2]

promised = 4, mu**4 + 14 * mu**2 + 15, 8 * mu**2 + 10
bins = np.arange(-60, 101, 2)
names = "reparametrised", "score function", "with baseline"
fig, panels = plt.subplots(3, 1, figsize=(4.8, 5), sharex=True)
for k, g in enumerate((through, plain, base)):
    print(f"{names[k]}, mean: {g.mean():.2f}, variance: {g.var():.1f}")
    print(f"{names[k]}, promised variance: {promised[k]:.0f}")
    panels[k].hist(g, bins, histtype="stepfilled", color=f"C{k}")
    panels[k].axvline(2 * mu, color="gray", linestyle=":")
    panels[k].set(title=names[k], yticks=(), xlim=(-60, 100))
print(f"ratio: {plain.var() / through.var():.0f}")
panels[2].set(xlabel="gradient from one draw")
plt.show()
