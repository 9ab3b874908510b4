import matplotlib.pyplot as plt
import numpy as np
import torch

delta = 0.01  # at all tokens but one
n, marked = 24, 6
x = np.random.default_rng(0).normal(0, 0.6, n)
x[marked] = 1.0
x = torch.from_numpy(x)  # (n,)
steps = torch.full((n,), delta, dtype=torch.float64)
steps[marked] = 5.0


def states(x, steps):  # one state, A = -1, B by zero-order hold
    s, rows = x.new_zeros(()), []
    for x_i, keep in zip(x, torch.exp(-steps), strict=True):
        s = keep * s + (1 - keep) * x_i
        rows.append(s)
    return torch.stack(rows)


s = states(x, steps)
after = torch.exp(-steps[marked + 1 :].sum())  # what later tokens leave
weight = (1 - torch.exp(-steps[marked])) * after
print(f"state at the marked token: {s[marked]:.4f}")
print(f"state at the end: {s[-1]:.4f}")
print(f"weight of the marked token at the end: {weight:.4f}")
off = (states(x, steps * 0 + 10) - x).abs().max()
print(f"step 10 everywhere, state minus token, largest: {off:.5f}")

plt.figure(figsize=(4.8, 2.6))
plt.plot(x, "o", color="0.6", label="tokens")
plt.plot(s, "C0", drawstyle="steps-mid", label="state")
plt.axvline(marked, color="C1", ls=":", label="marked")
plt.ylim(-1.7, 1.7)
plt.xlabel("token")
plt.legend(ncols=3, loc="lower center")
plt.show()
