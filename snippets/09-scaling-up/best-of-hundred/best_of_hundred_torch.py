import matplotlib.pyplot as plt
import numpy as np
import torch

rng = np.random.default_rng(0)
contests, models, n, q = 2000, 100, 1000, 0.7  # all are right with chance q
draw = (contests, models)
used = torch.tensor(rng.binomial(n, q, draw) / n)  # on the set that chooses
fresh = torch.tensor(rng.binomial(n, q, draw) / n)
error = (q * (1 - q) / n) ** 0.5
print(f"one standard error: {error:.4f}")
print(f"all models: {used.mean():.4f}")
sizes = [1, 2, 5, 10, 20, 50, 100]
winner, again = [], []
for m in sizes:  # a contest of the first m models
    best = used[:, :m].argmax(dim=1, keepdim=True)
    winner.append(used.gather(1, best).mean().item())
    again.append(fresh.gather(1, best).mean().item())
    print(f"best of {m}: {winner[-1]:.4f}, again: {again[-1]:.4f}")
print(f"in standard errors: {(winner[-1] - again[-1]) / error:.2f}")

plt.semilogx(sizes, winner, "o-", label="winner, on the set used")
plt.semilogx(sizes, again, "s-", label="winner, on a fresh set")
plt.axhline(q, linestyle=":", color="k", label="chance of each model")
plt.xticks(sizes, sizes)
plt.xlabel("models in the contest")
plt.ylabel("accuracy")
plt.legend()
plt.show()
