import math

import matplotlib.pyplot as plt
import torch


def norm(x, p):  # x ~ (..., d)
    if p == math.inf:
        return x.abs().amax(dim=-1)
    return (x.abs() ** p).sum(dim=-1) ** (1 / p)


x = torch.tensor([3.0, -4.0])  # (2,)
for p in (1, 2, math.inf):
    assert torch.isclose(norm(x, p), torch.linalg.vector_norm(x, ord=p))
    print(f"norm {p}: {norm(x, p):.1f}")
assert x.max(dim=0) == (3, 0)  # a pair: the largest, and where

A = torch.tensor([[1.0, 2.0], [2.0, 0.0]])  # (2, 2)
assert torch.isclose(norm(A.reshape(-1), 2), torch.linalg.matrix_norm(A))
print(f"Frobenius norm: {norm(A.reshape(-1), 2):.1f}")

e1, e2 = torch.eye(2)  # the rows (1, 0) and (0, 1); now p = 1/2
print(f"two legs: {norm(e1, 0.5) + norm(e2, 0.5):.1f}")
print(f"diagonal: {norm(e1 + e2, 0.5):.1f}")  # longer!

t = torch.linspace(0, 2 * math.pi, 193)
around = torch.stack([t.cos(), t.sin()], dim=-1)  # (193, 2)
fig, ax = plt.subplots(figsize=(4.8, 3.3))
for p, style in [(0.5, ":"), (1, "--"), (2, "-"), (math.inf, "-.")]:
    unit = around / norm(around, p)[:, None]  # (193, 2) / (193, 1)
    x1, x2 = unit[:, 0].tolist(), unit[:, 1].tolist()
    ax.plot(x1, x2, style, label=f"p = {p}")
ax.set(xlabel="$x_1$", ylabel="$x_2$", aspect="equal")
ax.legend(loc="center left", bbox_to_anchor=(1.05, 0.5))
plt.show()
