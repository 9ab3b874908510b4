import numpy as np
import torch
from torch.distributions import Normal

shift = 0.1
x = torch.linspace(-20, 20, 8001, dtype=torch.float64)  # (m,)
p = Normal(0.0, 1.0)
weight = p.log_prob(x).exp() * 0.005  # (m,): adds up to 1


def estimates(log_r):  # log r = log q(x) - log p(x), x drawn from p
    r_minus_1 = torch.expm1(log_r)
    return {"k1": -log_r, "k2": log_r.square() / 2, "k3": r_minus_1 - log_r}


q = Normal(shift, 1.0)
print(f"divergence: {shift**2 / 2:.4f}")
for name, k in estimates(q.log_prob(x) - p.log_prob(x)).items():
    mean = (weight * k).sum()
    spread = (weight * (k - mean).square()).sum().sqrt()
    print(f"{name}, mean: {mean:.4f}")
    print(f"{name}, spread of one draw: {spread:.4f}")

draws = np.random.default_rng(0).normal(size=(1000, 100))
draws = torch.tensor(draws)  # (1000, 100): a thousand estimates
for name, k in estimates(q.log_prob(draws) - p.log_prob(draws)).items():
    below = (k.mean(dim=1) < 0).double().mean()
    print(f"{name} of 100 draws, below zero: {below:.2f}")

for end in (4, 8):  # a wider q: N(0, 2²)
    log_r = Normal(0.0, 2.0).log_prob(x) - p.log_prob(x)
    squares = weight * estimates(log_r)["k3"].square()
    total = squares[x.abs() < end + 0.001].sum()
    print(f"wide q, mean square of k3 to {end}: {total:.1e}")
log_r = torch.tensor(0.5).double().log()  # p on [0, 1], q on [0, 2]
values = ", ".join(f"{k:.4f}" for k in estimates(log_r).values())
print(f"twice as long a block, k1, k2, k3: {values}")
