import matplotlib.pyplot as plt
import numpy as np
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits

steps = 1000
data = load_digits()
order = np.random.default_rng(0).permutation(len(data.target))
noise = 0.4 * np.random.default_rng(1).normal(size=data.data.shape)
X = torch.tensor(data.data[order] / 16 + noise)  # (n, d), float64
y = torch.tensor(data.target[order])  # (n,)
train, validate, test = slice(0, 150), slice(150, 650), slice(650, None)
W = torch.zeros(64, 10, dtype=X.dtype)
for _ in range(steps):  # long, on few images
    R = torch.softmax(X[train] @ W, dim=-1) - torch.eye(10)[y[train]]
    W = W - 5 * X[train].T @ R / len(R)
Z = X @ W  # (n, c), from here on fixed
right = (Z.argmax(-1) == y)[train]
print(f"training accuracy: {right.double().mean():.3f}")

slope = torch.func.grad(
    lambda s: F.cross_entropy(s * Z[validate], y[validate])
)
s = torch.ones((), dtype=X.dtype)  # s = 1 / τ
for _ in range(100):
    s = s - 0.1 * slope(s)
print(f"temperature: {1 / s:.3f}")

scales = {"before": 1.0, "after": s}
_, panels = plt.subplots(2, 1, figsize=(4.8, 5), sharex=True)
for ax, (name, s) in zip(panels, scales.items(), strict=True):
    confidence, guess = torch.softmax(s * Z[test], dim=-1).max(dim=-1)
    right = (guess == y[test]).to(X.dtype)
    box = (10 * confidence).long().clamp(max=9)  # bins of width 0.1
    total = torch.bincount(box, minlength=10)
    hits = torch.bincount(box, right, minlength=10)
    trust = torch.bincount(box, confidence, minlength=10)
    error = (hits - trust).abs().sum() / len(right)
    print(f"{name}, error: {error:.3f}")
    print(f"{name}, accuracy: {right.mean():.3f}")
    print(f"{name}, confidence: {confidence.mean():.3f}")
    claimed, share = (a / total.clamp(min=1) for a in (trust, hits))
    print(f"{name}, last bin: {claimed[9]:.3f} claimed, {share[9]:.3f} right")
    ax.bar(claimed.tolist(), share.tolist(), 0.07)
    for k in range(10):  # how many images the bin holds
        if total[k]:
            ax.text(claimed[k], 1.04, total[k].item(), ha="center")
    ax.plot([0, 1], [0, 1], color="gray", linestyle="--")
    ax.set(ylabel=f"share right, {name}", ylim=(0, 1.15))
panels[1].set(xlabel="confidence", xlim=(0, 1.05))
plt.show()
