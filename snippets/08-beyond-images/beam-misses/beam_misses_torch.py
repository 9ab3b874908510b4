import matplotlib.pyplot as plt
import numpy as np
import torch

length = 5  # letters a word
n, c = 2000, 4  # languages, letters
rng = np.random.default_rng(0)
start = torch.from_numpy(rng.dirichlet(np.ones(c), n)).log()  # (n, c)
P = torch.from_numpy(rng.dirichlet(np.ones(c), (n, c))).log()  # (n, c, c)
language = torch.arange(n)[:, None]

exact = start  # (n, …): one more axis for each letter, c**length at last
for _ in range(length - 1):
    exact = exact[..., None] + P.reshape(n, *[1] * (exact.ndim - 2), c, c)
best = exact.flatten(1).max(1).values  # (n,)


def beam(k):  # (n,): log-probability of what a beam of k finds
    logs, last = start, torch.arange(c).expand(n, c)  # (n, c)
    for t in range(length):
        logs, at = logs.topk(min(k, logs.shape[1]))
        last = last.gather(1, at)  # (n, k): the last letter of each
        if t < length - 1:
            logs = (logs[:, :, None] + P[language, last]).flatten(1)
            last = torch.arange(c).repeat(last.shape[1]).expand(n, -1)
    return logs[:, 0]


widths = range(1, 9)
found = torch.stack([beam(k) for k in widths])  # (8, n)
misses = (found < best - 1e-9).double().mean(1) * 100  # per cent
for k in (1, 2, 4, 8):
    print(f"beam of {k}, best word missed: {misses[k - 1]:.2f} %")
worse = (found[1:] < found[:-1] - 1e-9).any(0)
print("a wider beam found something worse:", worse.sum().item())
loss = (best - found[0]).exp()
print(f"greedy, at worst: 1/{loss.max():.1f} of the best")

fig, ax = plt.subplots(figsize=(4.8, 2.4))
ax.bar(widths, misses.tolist())
ax.set(xlabel="width of the beam", ylabel="best word missed, %", ylim=(0, 50))
plt.show()
