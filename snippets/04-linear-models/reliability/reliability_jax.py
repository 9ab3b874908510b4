import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)
steps = 1000
data = load_digits()
order = np.random.default_rng(0).permutation(len(data.target))
noise = 0.4 * np.random.default_rng(1).normal(size=data.data.shape)
X = jnp.asarray(data.data[order] / 16 + noise)  # (n, d), float64
y = jnp.asarray(data.target[order])  # (n,)
train, validate, test = slice(0, 150), slice(150, 650), slice(650, None)


def step(W, _):  # long, on few images
    R = jax.nn.softmax(X[train] @ W) - jnp.eye(10)[y[train]]
    return W - 5 * X[train].T @ R / len(R), None


W, _ = jax.lax.scan(step, jnp.zeros((64, 10)), length=steps)
Z = X @ W  # (n, c), from here on fixed
print(f"training accuracy: {(Z.argmax(-1) == y)[train].mean():.3f}")
each = optax.softmax_cross_entropy_with_integer_labels
slope = jax.grad(lambda s: each(s * Z[validate], y[validate]).mean())
s = jax.lax.fori_loop(0, 100, lambda _, s: s - 0.1 * slope(s), 1.0)
print(f"temperature: {1 / s:.3f}")  # s = 1 / τ

scales = {"before": 1.0, "after": s}
_, panels = plt.subplots(2, 1, figsize=(4.8, 5), sharex=True)
for ax, (name, s) in zip(panels, scales.items(), strict=True):
    P = jax.nn.softmax(s * Z[test])  # (n, c)
    confidence = P.max(-1)
    right = (P.argmax(-1) == y[test]).astype(P.dtype)
    box = (10 * confidence).astype(int).clip(max=9)  # bins of width 0.1
    total = jnp.bincount(box, length=10)
    hits = jnp.bincount(box, right, length=10)
    trust = jnp.bincount(box, confidence, length=10)
    print(f"{name}, error: {abs(hits - trust).sum() / len(right):.3f}")
    print(f"{name}, accuracy: {right.mean():.3f}")
    print(f"{name}, confidence: {confidence.mean():.3f}")
    claimed, share = (a / total.clip(min=1) for a in (trust, hits))
    print(f"{name}, last bin: {claimed[9]:.3f} claimed, {share[9]:.3f} right")
    ax.bar(claimed, share, 0.07)
    for k in range(10):  # how many images the bin holds
        if total[k]:
            ax.text(claimed[k], 1.04, total[k].item(), ha="center")
    ax.plot([0, 1], [0, 1], color="gray", linestyle="--")
    ax.set(ylabel=f"share right, {name}", ylim=(0, 1.15))
panels[1].set(xlabel="confidence", xlim=(0, 1.05))
plt.show()
