import matplotlib.pyplot as plt
import numpy as np
import torch

bias = 3.0  # of the forget gates
rng = np.random.default_rng(0)
runs, n, d, e = 50, 25, 3, 32
X = torch.from_numpy(rng.normal(size=(runs, n, d)))
W = torch.from_numpy(rng.normal(0, e**-0.5, (d, 4 * e)))
U = torch.from_numpy(rng.normal(0, e**-0.5, (e, 4 * e)))
h = c = torch.zeros(runs, e, dtype=torch.float64)
share = torch.ones(runs, e, dtype=torch.float64)
left = []
for t, x in enumerate(X.unbind(1)):
    i, f, g, o = (x @ W + h @ U).chunk(4, -1)  # (runs, e) each
    f = torch.sigmoid(f + bias)
    if t > 0:
        share = share * f  # of what each cell held after token 0
    left.append(share.mean().item())
    c = f * c + i.sigmoid() * g.tanh()
    h = o.sigmoid() * c.tanh()
left = np.array(left)  # (n,), mean over runs and cells
for t in (1, 5, 10, 24):
    print(f"left after {t}: {left[t]:.4f}")
alone = 1 / (1 + np.exp(-bias))
print(f"gate of the bias alone: {alone:.4f}")
print(f"to the power 24: {alone**24:.4f}")

plt.figure(figsize=(4.8, 2.4))
t = np.arange(n)
plt.plot(t, left, "o-", ms=4, label="all gates together")
plt.plot(t, alone**t, "--", label="the bias alone")
plt.xlabel("tokens later")
plt.ylabel("share that is left")
plt.ylim(-0.05, 1.4)
plt.legend(loc="upper center", ncols=2)
plt.show()
