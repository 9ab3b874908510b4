import matplotlib.pyplot as plt
import numpy as np
import torch

homophily = 0.7
rng = np.random.default_rng(1)
n, d, c = 300, 8, 3
y = np.arange(n) % c
alike = y[:, None] == y
# about 8 neighbours each, that share of them in a node's own class
odds = np.where(alike, 8 * homophily * c, 8 * (1 - homophily) * c / (c - 1))
A = np.triu(rng.random((n, n)) < odds / n, 1)
A = torch.from_numpy(np.where(A | A.T, 1.0, np.eye(n)))  # (n, n), loops
degree = A.sum(1)
A_hat = A / torch.outer(degree, degree).sqrt()
X = 0.5 * rng.normal(size=(c, d))[y] + rng.normal(size=(n, d))
Y = torch.eye(c, dtype=torch.float64)[y]  # one-hot; 30 of them are known


def accuracy(H):  # ridge regression on standardised features
    H = (H - H.mean(0)) / H.std(0, correction=0)
    H = torch.hstack([H, torch.ones_like(H[:, :1])])
    ridge = 0.1 * torch.eye(d + 1, dtype=torch.float64)
    W = torch.linalg.solve(H[:30].T @ H[:30] + ridge, H[:30].T @ Y[:30])
    right = (H @ W).argmax(1) == Y.argmax(1)
    return right[30:].double().mean().item()


eigenvalues = torch.linalg.eigvalsh(A_hat).flip(0)
print("eigenvalues 1 to 4:", [round(e, 3) for e in eigenvalues[:4].tolist()])
steps, scores, H = [0, 1, 2, 4, 8, 16, 32, 64], [], torch.from_numpy(X)
for k in range(65):
    if k in steps:
        scores.append(accuracy(H))
        print(f"accuracy after {k}: {scores[-1]:.3f}")
    H = A_hat @ H

plt.figure(figsize=(4.8, 2.4))
plt.plot(range(8), scores, "o-", clip_on=False)
plt.axhline(1 / c, ls=":", c="gray")
plt.xticks(range(8), steps)
plt.ylim(0, 1)
plt.xlabel("steps of smoothing")
plt.ylabel("accuracy")
plt.show()
