import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import load_digits

data = load_digits()
order = np.random.default_rng(0).permutation(len(data.target))
X = torch.tensor(data.data[order] / 16)  # (n, d), float64
y = torch.tensor(data.target[order] == 8)  # (n,)
train, test = slice(0, 900), slice(900, None)

w, b = torch.zeros(64, dtype=X.dtype), 0.0
for _ in range(200):
    r = torch.sigmoid(X[train] @ w + b) - y[train].to(X.dtype)
    w, b = w - X[train].T @ r / len(r), b - r.mean()
p = torch.sigmoid(X[test] @ w + b)  # (n,)

cuts = torch.linspace(0.02, 0.9, 89, dtype=p.dtype)  # (k,)
guess = p > cuts[:, None]  # (k, n): one row for each threshold
truth = y[test]
tp = (guess & truth).sum(1)  # (k,)
curves = {
    "accuracy": (guess == truth).double().mean(1),
    "precision": tp / guess.sum(1),
    "recall": tp / truth.sum(),
}
dashes = {"accuracy": "-", "precision": "--", "recall": "-."}
fig, ax = plt.subplots(figsize=(4.8, 3.1))
for name, curve in curves.items():
    ax.plot(cuts, curve, dashes[name])
    ax.text(0.92, curve[-1], name, va="center")
    ends = [round(v, 3) for v in curve[[8, 28, 48, 68]].tolist()]
    print(f"{name} at 0.1, 0.3, 0.5, 0.7: {ends}")
never = (~truth).double().mean().item()
ax.plot([0, 0.9], [never, never], ":", color="gray")
ax.text(0.92, never - 0.06, "never", va="center")
ax.set(xlabel="threshold", ylabel="share", ylim=(0, 1.02), xlim=(0, 1.1))
plt.show()
