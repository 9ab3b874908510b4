import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)

n, m, d, P = 20, 200, 5, 200  # training, test, inputs, most features
sizes = [2, 5, 10, 15, 18, 20, 22, 25, 30, 50, 100, 200]


def draw(seed):  # data and features
    rng = np.random.default_rng(seed)
    X, V = rng.normal(size=(n + m, d)), rng.normal(size=(d, P))
    y = X @ rng.normal(size=d) + 0.3 * rng.normal(size=n + m)
    return np.maximum(X @ V, 0) / d**0.5, y


draws = [draw(seed) for seed in range(50)]
F, y = (np.stack(part) for part in zip(*draws, strict=True))
F, y = jnp.asarray(F), jnp.asarray(y)[..., None]  # (50, n + m, P)


@jax.jit
def fit(p):  # a mask keeps one shape, so one compilation
    G = F * (jnp.arange(P) < p)
    theta = jnp.linalg.pinv(G[:, :n]) @ y[:, :n]  # the shortest
    return (G @ theta - y)[..., 0] ** 2  # (50, n + m)


train, test = [], []
for p in sizes:
    squares = fit(p)
    train.append(squares[:, :n].mean(1))
    test.append(squares[:, n:].mean(1))
train, test = jnp.stack(train, 1), jnp.stack(test, 1)  # (50, sizes)

points = jnp.array([0.25, 0.5, 0.75])
low, median, high = jnp.quantile(test, points, axis=0)  # (sizes,) each
for p in (2, 10, 20, 200):
    at = sizes.index(p)
    print(f"p = {p}, largest training error: {train[:, at].max():.3f}")
    print(f"p = {p}, median test error: {median[at]:.2f}")
worst, best = test.argmax(1), test.argmin(1)  # (50,), indices of sizes
k = sizes.index(n)
print("draws where n features are worst:", (worst == k).sum().item())
print("draws where 2 features are worst:", (worst == 0).sum().item())
for p in (10, 200):
    below = test[:, sizes.index(p)] < test[:, k]
    print(f"draws with less at {p} than at n:", below.sum().item())
print("draws with the best beyond n:", (best > k).sum().item())

plt.loglog(sizes, median, "o-")
plt.fill_between(sizes, low, high, alpha=0.3)
plt.axvline(n, linestyle=":", color="C1")
plt.xlabel("features p")
plt.ylabel("test error")
plt.show()
