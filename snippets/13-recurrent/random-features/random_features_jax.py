import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
k, pairs, draws = 4, 40, 40
sizes = np.array([16, 64, 256, 1024, 4096])
rng = np.random.default_rng(0)
X, Y = rng.normal(size=(2, pairs, k))
X, Y = (Z / np.linalg.norm(Z, axis=1, keepdims=True) for Z in (X, Y))
W = rng.normal(size=(draws, max(sizes), k))


def phi(X):  # (pairs, k) to (draws, r, pairs), before the 1/sqrt(r)
    return jnp.exp(W @ X.T - jnp.square(X).sum(-1) / 2)


@jax.jit
def estimates(X, Y):
    products = phi(X) * phi(Y)
    means = products.cumsum(1)[:, sizes - 1] / sizes[:, None]  # first r
    relative = means / jnp.exp((X * Y).sum(-1)) - 1
    error = jnp.sqrt(jnp.square(relative).mean((0, 2)))  # (5,)
    spread = jnp.expm1(jnp.square(X + Y).sum(-1)).mean()
    return error, jnp.sqrt(spread / sizes)


error, theory = map(np.asarray, estimates(X, Y))
for r, e, t in zip(sizes, error, theory, strict=True):
    print(f"r = {r}, relative error: {e:.3f}, from the formula {t:.3f}")
slope = np.polyfit(np.log(sizes), np.log(error), 1)[0]
print(f"slope: {slope:.2f}")

# sines and cosines estimate the same: opposite vectors of length 2
x = 2 * X
cosines = jnp.cos(W[:, :64] @ (2 * x).T) * np.exp(np.square(x).sum(-1))
first = cosines.mean(1)  # (draws, pairs), of exp(-4)
print(f"cosines, r = 64, below 0: {(first < 0).mean():.3f}")
positive = phi(x) * phi(-x)
print(f"positive, r = 64, off by: {abs(positive / np.exp(-4) - 1).max():.4f}")
for length in (1, 2, 3):
    need = np.expm1((2 * length) ** 2) / 0.1**2
    print(f"length {length}, features for an error of 0.1: {need:.1e}")

plt.figure(figsize=(4.8, 2.7))
plt.loglog(sizes, error, "o", label="measured")
plt.loglog(sizes, theory, "--", label="formula, falls as 1/√r")
plt.xlabel("features, r")
plt.ylabel("relative error")
plt.legend()
plt.show()
