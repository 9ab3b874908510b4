import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)
data = load_digits()
order = np.random.default_rng(0).permutation(len(data.target))
X = jnp.asarray(data.data[order] / 16)  # (n, d), float64
y = jnp.asarray(data.target[order] == 8)  # (n,)
train, test = slice(0, 900), slice(900, None)


def step(params, _):
    w, b = params
    r = jax.nn.sigmoid(X[train] @ w + b) - y[train]
    return (w - X[train].T @ r / len(r), b - r.mean()), None


(w, b), _ = jax.lax.scan(step, (jnp.zeros(64), 0.0), length=200)
p = jax.nn.sigmoid(X[test] @ w + b)  # (n,)

cuts = jnp.linspace(0.02, 0.9, 89)  # (k,)
guess = p > cuts[:, None]  # (k, n): one row for each threshold
truth = y[test]
tp = (guess & truth).sum(1)  # (k,)
curves = {
    "accuracy": (guess == truth).mean(1),
    "precision": tp / guess.sum(1),
    "recall": tp / truth.sum(),
}
dashes = {"accuracy": "-", "precision": "--", "recall": "-."}
fig, ax = plt.subplots(figsize=(4.8, 3.1))
for name, curve in curves.items():
    ax.plot(cuts, curve, dashes[name])
    ax.text(0.92, curve[-1], name, va="center")
    ends = [round(v, 3) for v in curve[jnp.array([8, 28, 48, 68])].tolist()]
    print(f"{name} at 0.1, 0.3, 0.5, 0.7: {ends}")
never = (~truth).mean().item()
ax.plot([0, 0.9], [never, never], ":", color="gray")
ax.text(0.92, never - 0.06, "never", va="center")
ax.set(xlabel="threshold", ylabel="share", ylim=(0, 1.02), xlim=(0, 1.1))
plt.show()
