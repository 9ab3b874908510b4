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
A = np.triu(rng.random((10, n, n)) < odds / n, 1)  # ten graphs
A = torch.from_numpy(np.where(A | A.mT, 1.0, np.eye(n)))  # with loops
root = A.sum(2).sqrt()  # (10, n)
A_hat = A / (root[:, :, None] * root[:, None])
X = 0.5 * rng.normal(size=(10, c, d))[:, y] + rng.normal(size=(10, n, d))
Y = torch.eye(c, dtype=torch.float64)[y]  # one-hot; 30 of them are known


def accuracy(H):  # ridge regression on standardised features
    H = (H - H.mean(1, True)) / H.std(1, correction=0, keepdim=True)
    H = torch.cat([H, torch.ones_like(H[:, :, :1])], 2)
    G = H[:, :30]
    ridge = 0.1 * torch.eye(d + 1, dtype=torch.float64)
    W = torch.linalg.solve(G.mT @ G + ridge, G.mT @ Y[:30])
    right = (H @ W).argmax(2) == Y.argmax(1)
    return right[:, 30:].double().mean().item()


eigenvalues = torch.linalg.eigvalsh(A_hat).flip(1)
eigenvalues = eigenvalues.quantile(0.5, dim=0)
print(f"second eigenvalue, median: {eigenvalues[1]:.3f}")
print(f"fourth eigenvalue, median: {eigenvalues[3]:.3f}")
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
