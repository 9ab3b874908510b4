import numpy as np
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits

data = load_digits()
order = np.random.default_rng(0).permutation(len(data.target))
X = torch.tensor(data.data[order] / 16)  # (n, d), float64
y = torch.tensor(data.target[order] == 8).to(X.dtype)  # (n,): an eight?
train, test = slice(0, 900), slice(900, None)
w, b = torch.zeros(64, dtype=X.dtype), 0.0
for _ in range(200):
    r = torch.sigmoid(X[train] @ w + b) - y[train]
    w, b = w - X[train].T @ r / len(r), b - r.mean()
z = (X[test] @ w + b).round(decimals=2)  # (n,): as the figure has them
truth, eight = y[test], y[test] == 1

cases = {  # threshold, temperature
    "usual": (0.5, 1.0),
    "low": (0.1, 1.0),
    "never": (0.99, 1.0),
    "sharper": (0.5, 0.75),
    "sharper, low": (0.1, 0.75),
    "too sure": (0.5, 0.2),
    "doubtful": (0.5, 3.0),
}
for name, (cut, tau) in cases.items():
    p = torch.sigmoid(z / tau)
    tp, fp = ((p > cut) & eight).sum(), ((p > cut) & ~eight).sum()
    fn, tn = eight.sum() - tp, (~eight).sum() - fp
    print(f"{name}, counts: tp {tp}, fp {fp}, fn {fn}, tn {tn}")
    right, found, sure = (tp + tn) / len(z), tp / (tp + fn), tp / (tp + fp)
    shares = f"{right:.3f}, {found:.3f}, {sure:.3f}"
    print(f"{name}, accuracy, recall, precision: {shares}")
    loss = F.binary_cross_entropy_with_logits(z / tau, truth)
    box = (10 * p).long().clamp(max=9)  # bins of p, of width 0.1
    gaps = torch.bincount(box, truth - p, minlength=10)
    error = gaps.abs().sum() / len(z)
    print(f"{name}, loss, error: {loss:.3f}, {error:.3f}")
