import matplotlib.pyplot as plt
import numpy as np
import torch

spread = 2.0
rng = np.random.default_rng(0)
law = torch.distributions.Normal(0.4, spread)
draws = torch.sigmoid(torch.tensor(rng.normal(0.4, spread, 20_000)))

cells = 100_000
y = (torch.arange(cells, dtype=torch.float64) + 0.5) / cells  # (cells,)
x = torch.logit(y)
slope = torch.vmap(torch.func.grad(torch.sigmoid))(x)
forgotten = law.log_prob(x).exp()  # p_x at the old place, and no more
right = forgotten / slope

print(f"mass, right: {right.mean():.4f}")
print(f"mass, forgotten: {forgotten.mean():.4f}")
inner = right[1:-1]
top = (inner > right[:-2]) & (inner > right[2:])
tops = ", ".join(f"{v:.3f}" for v in y[1:-1][top])
print("highest points of the right one:", tops)
print(f"sigmoid of the highest point of p_x: {1 / (1 + np.exp(-0.4)):.3f}")
median = y[(right.cumsum(dim=0) / cells < 0.5).sum()]
print(f"median: {median:.3f}")

own = torch.distributions.TransformedDistribution(
    law, torch.distributions.SigmoidTransform()
)
assert torch.allclose(own.log_prob(y).exp(), right)

heights = np.histogram(draws.numpy(), 40, (0, 1), density=True)
plt.stairs(*heights, color="gray", label="draws")
y, right, forgotten = (v[::100].numpy() for v in (y, right, forgotten))
plt.plot(y, right, "C0", label="right")
plt.plot(y, forgotten, "C1--", label="slope forgotten")
plt.xlabel("y, the sigmoid of x")
plt.ylabel("density")
plt.ylim(0, 4)
plt.legend()
plt.show()
