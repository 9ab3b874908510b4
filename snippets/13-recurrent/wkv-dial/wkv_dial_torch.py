import matplotlib.pyplot as plt
import numpy as np
import torch

w = 0.5  # decay of a channel
u, n = 1.0, 12  # bonus of the token itself
rng = np.random.default_rng(0)
K, V = torch.from_numpy(rng.normal(size=(2, n)))  # one channel


def table(K):  # weights (n, n): older tokens fade, the newest gets u
    lag = torch.arange(n)[:, None] - torch.arange(n)
    scores = torch.where(lag > 0, -w * (lag - 1.0), u) + K
    return scores.masked_fill(lag < 0, -torch.inf).softmax(1)


a = b = 0.0
rows = []
for k, v in zip(K, V, strict=True):
    own = (u + k).exp()
    rows.append((a + own * v) / (b + own))
    a, b = np.exp(-w) * a + k.exp() * v, np.exp(-w) * b + k.exp()
assert torch.allclose(torch.stack(rows), table(K) @ V)

weights = table(torch.zeros_like(K))[-1].flip(0)  # by age, keys alike
for age in (0, 1, 2, 11):
    print(f"weight at age {age}: {weights[age]:.4f}")
print(f"weight of the last four together: {weights[:4].sum():.4f}")
loud = torch.zeros_like(K)
loud[0] = 4.0
print(f"the oldest with key 4: {table(loud)[-1, 0]:.4f}")

plt.figure(figsize=(4.8, 2.4))
plt.bar(range(n), weights.numpy())
plt.ylim(0, 0.85)
plt.xlabel("age of the token, 0 is the newest")
plt.ylabel("weight")
plt.show()
