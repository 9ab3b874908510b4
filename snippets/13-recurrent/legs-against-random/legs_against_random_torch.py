import matplotlib.pyplot as plt
import numpy as np
import torch

torch.set_default_dtype(torch.float64)
e, n, m = 16, 128, 500  # states, steps, signals to learn from
rng = np.random.default_rng(0)
t = np.arange(n)
K = np.exp(-((t[:, None] - t) ** 2) / 2 / 6**2) + 1e-9 * np.eye(n)
X = torch.tensor(rng.normal(size=(600, n)) @ np.linalg.cholesky(K).T)
G, b = rng.normal(size=(e, e)), torch.tensor(rng.normal(size=e))
G = torch.tensor(G / np.abs(np.linalg.eigvals(G)).max())  # radius 1
Q = torch.linalg.qr(torch.tensor(rng.normal(size=(e, e))))[0]
r = (2 * torch.arange(e) + 1.0).sqrt()
A = -torch.outer(r, r).tril(-1) - torch.diag((r**2 + 1) / 2)  # (e, e)
i = torch.arange(2.0, n + 1)[:, None, None]
half = torch.log(i / (i - 1)) / 2
right = torch.cat([torch.eye(e) + half * A, 2 * half * r[:, None]], 2)
M = torch.linalg.solve(torch.eye(e) - half * A, right)  # (n - 1, e, e + 1)
first = torch.outer(torch.eye(e)[0], torch.eye(e + 1)[e])  # s = x at 0
systems = {"LegS": torch.cat([first[None], M])}
for name, A in [("random", G), ("orthogonal", Q)]:
    systems[name] = torch.cat([A, b[:, None]], 1).expand(n, -1, -1)

axis = plt.figure(figsize=(4.8, 2.8)).gca()
for (name, steps), line in zip(
    systems.items(), ("-", ":", "--"), strict=True
):
    S = torch.zeros(len(X), e)
    for step, x in zip(steps, X.T, strict=True):
        S = S @ step[:, :e].T + torch.outer(x, step[:, e])
    S = S / S[:m].abs().amax(0)
    ridge = 1e-6 * m * torch.eye(e)
    W = torch.linalg.solve(S[:m].T @ S[:m] + ridge, S[:m].T @ X[:m])
    error = (S[m:] @ W - X[m:]).square().mean(0)  # (n,): best linear guess
    print(f"{name}, mean square error: {error.mean():.3f}")
    print(f"{name}, of the oldest 32: {error[:32].mean():.3f}")
    print(f"{name}, of the newest 32: {error[-32:].mean():.3f}")
    axis.plot(error, line, label=name)
left = torch.linalg.eigvalsh(torch.tensor(K))[:-e].sum() / n
print(f"any 16 numbers, at least: {left:.3f}")
axis.set(xlabel="step", ylabel="mean square error", ylim=(0, 1.8))
axis.legend(ncols=3)
plt.show()
