import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)
data = load_digits()
order = np.random.default_rng(0).permutation(len(data.target))
X = jnp.asarray(data.data[order] / 16)  # (n, d), float64
y = jnp.asarray(data.target[order] == 8).astype(X.dtype)  # (n,): an eight?
train, test = slice(0, 900), slice(900, None)
w, b = jnp.zeros(64), 0.0
for _ in range(200):
    r = jax.nn.sigmoid(X[train] @ w + b) - y[train]
    w, b = w - X[train].T @ r / len(r), b - r.mean()
z = (X[test] @ w + b).round(2)  # (n,): as the figure has them
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
    p = jax.nn.sigmoid(z / tau)
    tp, fp = ((p > cut) & eight).sum(), ((p > cut) & ~eight).sum()
    fn, tn = eight.sum() - tp, (~eight).sum() - fp
    print(f"{name}, counts: tp {tp}, fp {fp}, fn {fn}, tn {tn}")
    right, found, sure = (tp + tn) / len(z), tp / (tp + fn), tp / (tp + fp)
    shares = f"{right:.3f}, {found:.3f}, {sure:.3f}"
    print(f"{name}, accuracy, recall, precision: {shares}")
    loss = optax.sigmoid_binary_cross_entropy(z / tau, truth).mean()
    box = (10 * p).astype(int).clip(max=9)  # bins of p, of width 0.1
    gaps = jnp.bincount(box, truth - p, length=10)
    error = abs(gaps).sum() / len(z)
    print(f"{name}, loss, error: {loss:.3f}, {error:.3f}")
