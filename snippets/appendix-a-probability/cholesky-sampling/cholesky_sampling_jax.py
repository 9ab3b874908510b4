import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
cov = jnp.array([[4.0, 1.8], [1.8, 1.0]])  # (d, d)
mu = jnp.array([1.0, -1.0])  # (d,)
z = jnp.array(np.random.default_rng(0).normal(size=(100_000, 2)))


@jax.jit
def roots(cov):
    L = jnp.linalg.cholesky(cov)  # (d, d), L L' = cov
    values, V = jnp.linalg.eigh(cov)
    root = (V * jnp.sqrt(values)) @ V.T  # symmetric, root root = cov
    return {"L": L, "transposed": L.T, "root": root}  # ✗ the second


@jax.jit
def look(A):
    x = mu + z @ A.T  # (n, d): one draw mu + A z in each row
    exact = A @ A.T
    det = jnp.linalg.det(exact)
    return x, jnp.cov(x.T), exact, det, jnp.corrcoef(x.T)[0, 1]


fig, panels = plt.subplots(3, 1, figsize=(4.8, 5.4), sharex=True)
ways = roots(cov)
for ax, name in zip(panels, ("L", "transposed", "root"), strict=True):
    x, seen, exact, det, correlation = map(np.asarray, look(ways[name]))
    assert np.allclose(seen, exact, atol=0.1)
    flat = " ".join(f"{v:.2f}" for v in exact.flatten())
    print(f"{name}, covariance: {flat}")
    print(f"{name}, sum of variances: {exact.trace():.2f}")
    print(f"{name}, determinant: {det:.2f}")
    print(f"{name}, correlation of draws: {correlation:.2f}")
    ax.plot(x[:80, 0], x[:80, 1], ".", markersize=4)
    ax.set(ylabel=name, xlim=(-7, 9), ylim=(-5, 3))
panels[2].set(xlabel="first entry")
plt.show()
