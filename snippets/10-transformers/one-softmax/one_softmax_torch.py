import matplotlib.pyplot as plt
import numpy as np
import torch

rng = np.random.default_rng(0)
pairs = 200
F = np.linalg.qr(rng.normal(size=(pairs, 4)))[0] * np.sqrt(pairs)
X = torch.from_numpy(F.reshape(pairs, 2, 2))  # (pairs, token, feature)
Y = torch.stack([X[:, 0, 0], X[:, 1, 1]], 1)  # (pairs, 2)


def lost(Z):  # what no linear map of Z gives back of Y, per feature
    W = torch.linalg.solve(Z.mT @ Z, Z.mT @ Y)
    return (Z @ W - Y).square().mean(-2)


a = torch.linspace(0, 1, 21, dtype=torch.float64)
left, right = a[:, None, None], 1 - a[:, None, None]
one = lost(left * X[:, 0] + right * X[:, 1])  # (21, 2)
two = lost(torch.cat([X[:, 0], X[:, 1]], 1))  # (2,)
total = one.sum(1)
# or a weight for each pair, larger where the first wish is larger
squares = Y.square()  # (pairs, 2)
b = (2 * (squares[:, :1] - squares[:, 1:])).sigmoid()  # (pairs, 1)
own = lost(b * X[:, 0] + (1 - b) * X[:, 1])  # (2,)
print(f"one head, a = 1.0, lost: {one[-1, 0]:.3f} and {one[-1, 1]:.3f}")
print(f"one head, a = 0.5, lost: {one[10, 0]:.3f} and {one[10, 1]:.3f}")
print(f"one head, sum, smallest: {total.min():.3f}")
print(f"one head, sum, largest: {total.max():.3f}")
print(f"one head, a weight for each pair, sum: {own.sum():.3f}")
print(f"two heads, sum: {two.sum():.3f}")

plt.figure(figsize=(4.8, 2.6))
plt.plot(a, one[:, 0], "--", label="first feature of token 0")
plt.plot(a, one[:, 1], ":", label="second feature of token 1")
plt.plot(a, total, label="sum")
plt.xlabel("a, the weight of token 0")
plt.ylabel("lost")
plt.ylim(-0.05, 1.75)
plt.legend()
plt.show()
