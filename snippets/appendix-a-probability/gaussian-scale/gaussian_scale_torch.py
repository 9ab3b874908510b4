import math

import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.distributions import Normal

sigma = 2.0
mu = 3.0
x = torch.tensor([3.0, 5.0], dtype=torch.float64)  # (n,)
by_hand = (
    -((x - mu) ** 2) / (2 * sigma**2)
    - math.log(sigma)
    - math.log(2 * math.pi) / 2
)
right, wrong = Normal(mu, sigma), Normal(mu, sigma**2)  # ✗ the variance
assert torch.allclose(right.log_prob(x), by_hand)
print(f"density at 3: {by_hand[0].exp():.4f}")
print(f"density at 5: {by_hand[1].exp():.4f}")

grid = torch.linspace(-97, 103, 20_001, dtype=torch.float64)
draws = np.random.default_rng(0).normal(mu, sigma, 100_000)
draws = torch.tensor(draws)
plt.figure(figsize=(4.8, 2.8))
for name, law, line in ("right", right, "C0-"), ("wrong", wrong, "C1--"):
    density = law.log_prob(grid).exp()
    mass = density.sum() * 0.01
    edge = torch.tensor(mu + 1.96 * sigma)
    inside = 2 * law.cdf(edge) - 1
    cost = -law.log_prob(draws).mean()
    print(f"{name}, mass: {mass:.4f}")
    print(f"{name}, mass within 1.96 sigma: {inside:.2f}")
    print(f"{name}, mean -log p of draws: {cost:.3f}")
    plt.plot(grid, density, line, label=name)
plt.hist(draws.numpy(), 60, density=True, color="gray", alpha=0.4)
plt.gca().set(xlim=(-7, 13), ylim=(0, 0.85), xlabel="x", ylabel="density")
plt.legend()
plt.show()
