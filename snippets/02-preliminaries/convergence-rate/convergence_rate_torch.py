import matplotlib.pyplot as plt
import torch

eigenvalues = torch.tensor([1.0, 4.0, 9.0], dtype=torch.float64)


def f(x):  # x ~ (r, 3): one row per learning rate
    return (eigenvalues * x**2).sum() / 2


eta = torch.arange(1, 24, dtype=torch.float64) / 100  # (r,)
x = torch.ones(23, 3, dtype=torch.float64)
for k in range(120):
    if k == 100:
        early = torch.linalg.vector_norm(x, dim=1)  # (r,)
    x = x - eta[:, None] * torch.func.grad(f)(x)
late = torch.linalg.vector_norm(x, dim=1)
measured = (late / early) ** (1 / 20)  # per step, over 20 steps

factors = 1 - eta[:, None] * eigenvalues  # (r, 3)
assert torch.allclose(measured, factors.abs().amax(dim=1), atol=1e-4)
best = measured.argmin()
print(f"best rate: {eta[best]:.2f}")
print(f"contraction there: {measured[best]:.4f}")
print(f"largest rate that converges: {eta[measured < 1].max():.2f}")
for k in (15, 22):
    print(f"factor at {eta[k]:.2f}: {measured[k]:.4f}")

fig, ax = plt.subplots(figsize=(4.8, 2.9))
for eigenvalue, column in zip(eigenvalues, factors.T, strict=True):
    ax.plot(eta.tolist(), column.abs().tolist(), "--")
    ax.text(0.235, abs(column[-1]), f"λ = {eigenvalue:.0f}", va="center")
dots = eta.tolist(), measured.tolist()
ax.plot(*dots, "o", color="C3", markersize=4)
ax.axhline(1, color="gray", linewidth=0.8)
ax.set(xlabel="learning rate η", xlim=(0, 0.28))
ax.set(ylabel="error: factor per step")
plt.show()
