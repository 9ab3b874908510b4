import matplotlib.pyplot as plt
import numpy as np
import torch

torch.set_default_dtype(torch.float64)
cov = torch.tensor([[4.0, 1.8], [1.8, 1.0]])  # (d, d)
mu = torch.tensor([1.0, -1.0])  # (d,)
z = torch.tensor(np.random.default_rng(0).normal(size=(100_000, 2)))

L = torch.linalg.cholesky(cov)  # (d, d), L L' = cov
values, V = torch.linalg.eigh(cov)
root = V @ values.sqrt().diag() @ V.T  # symmetric, root root = cov
ways = {"L": L, "transposed": L.T, "root": root}  # ✗ the second

fig, panels = plt.subplots(3, 1, figsize=(4.8, 5.4), sharex=True)
for ax, (name, A) in zip(panels, ways.items(), strict=True):
    x = mu + z @ A.T  # (n, d): one draw mu + A z in each row
    seen = torch.cov(x.T)
    exact = A @ A.T
    assert torch.allclose(seen, exact, atol=0.1)
    flat = " ".join(f"{v:.2f}" for v in exact.flatten())
    print(f"{name}, covariance: {flat}")
    print(f"{name}, sum of variances: {exact.trace():.2f}")
    print(f"{name}, determinant: {torch.linalg.det(exact):.2f}")
    print(f"{name}, correlation of draws: {torch.corrcoef(x.T)[0, 1]:.2f}")
    ax.plot(x[:80, 0], x[:80, 1], ".", markersize=4)
    ax.set(ylabel=name, xlim=(-7, 9), ylim=(-5, 3))
panels[2].set(xlabel="first entry")
plt.show()
