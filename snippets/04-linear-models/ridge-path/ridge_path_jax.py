import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes

jax.config.update("jax_enable_x64", True)
features, y = load_diabetes(return_X_y=True, scaled=False)
order = np.random.default_rng(8).permutation(len(y))
features, y = jnp.array(features[order]), jnp.array(y[order])
n = 60  # for training; the rest, in halves, for validation and the test
mean, std = features[:n].mean(axis=0), features[:n].std(axis=0)
Z, t = (features - mean) / std, y - y[:n].mean()  # both by the first n
X, b = Z[:n], Z[:n].T @ t[:n]  # (n, d), (d,)
identity = jnp.eye(X.shape[1])

penalties = 10.0 ** np.arange(-4, 2.1, 0.25)
ridges = n * penalties[:, None, None] * identity  # (k, d, d)
W = jnp.linalg.solve(X.T @ X + ridges, b)  # (k, d)

rows = (n * penalties[12]) ** 0.5 * identity  # d more examples
X_longer = jnp.concatenate([X, rows])  # (n + d, d)
t_longer = jnp.append(t[:n], jnp.zeros(len(b)))
assert jnp.allclose(jnp.linalg.lstsq(X_longer, t_longer)[0], W[12])

errors = jnp.square(W @ Z.T - t)  # (k, all examples)
train, validation, test = (
    jnp.sqrt(part.mean(axis=1))
    for part in jnp.split(errors, [n, (n + len(y)) // 2], axis=1)
)
best = validation.argmin()
print(f"best penalty: {penalties[best]:.3f}")
for name, k in [("smallest penalty", 0), ("best", best)]:
    print(f"{name}, largest weight: {abs(W[k]).max():.1f}")
    print(f"{name}, training error: {train[k]:.2f}")
    print(f"{name}, test error: {test[k]:.2f}")
_, (top, low) = plt.subplots(2, 1, figsize=(4.8, 5), sharex=True)
top.semilogx(penalties, W, color="gray", lw=0.8)
top.plot(penalties, W[:, 4], "C0-", label="s1")
top.plot(penalties, W[:, 5], "C1--", label="s2")
low.plot(penalties, train, "C2-.", label="training")
low.plot(penalties, validation, "C3-", label="validation")
top.set(ylabel="weights", ylim=(-180, 180))
low.set(xlabel="penalty", ylabel="error", ylim=(40, 90))
for ax, place in (top, "lower right"), (low, "upper left"):
    ax.axvline(penalties[best], ls=":", color="gray")
    ax.legend(loc=place)
plt.show()
