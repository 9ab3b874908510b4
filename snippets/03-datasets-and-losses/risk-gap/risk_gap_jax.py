import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
d, runs = 5, 1000
truth = jnp.array([1.0, -2.0, 0.5, 3.0, 1.5])  # (d,)
guess = jnp.array([1.0, -1.0, 0.5, 3.0, 1.5])


def draw(n):  # runs datasets of n examples; the noise has variance 1
    X = jnp.asarray(rng.normal(size=(runs, n, d)))
    return X, X @ truth + rng.normal(size=(runs, n))


def risks(w, X, y):  # of one dataset, w ~ (d,): empirical and expected
    return jnp.square(X @ w - y).mean(), 1 + jnp.square(w - truth).sum()


@jax.jit
@jax.vmap
def one_run(X, y):  # (n, d), (n,): the guess is fixed, the other is fitted
    pairs = [risks(w, X, y) for w in (guess, jnp.linalg.lstsq(X, y)[0])]
    return *[jnp.square(seen - true) for seen, true in pairs], *pairs[1]


sizes, curves = [10, 20, 40, 80, 320], []
for n in sizes:
    off, miss, seen, true = (v.mean() for v in one_run(*draw(n)))
    print(f"n = {n}, fixed, off by: {jnp.sqrt(off):.3f}")
    print(f"n = {n}, fitted: {seen:.3f} seen, {true:.3f} expected")
    print(f"n = {n}, fitted, off by: {jnp.sqrt(miss):.3f}")
    curves.append([seen.item(), true.item()])

seen, true = zip(*curves, strict=True)
plt.semilogx(sizes, seen, "o", label="on its own data")
plt.plot(sizes, true, "s", label="expected")
n = np.geomspace(9.5, 340, 60)
plt.plot(n, 1 - d / n, color="C0", linewidth=0.8)
plt.plot(n, (n - 1) / (n - d - 1), color="C1", linewidth=0.8)
plt.axhline(1, color="gray", linestyle=":", label="the noise")
plt.xlabel("examples, n")
plt.ylabel("mean squared error of the fit")
plt.legend()
plt.show()
