import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
cov = jnp.array([[4.0, 1.8], [1.8, 1.0]])  # (d, d)
mu = jnp.array([1.0, -1.0])  # (d,)
z = jnp.array(np.random.default_rng(0).normal(size=(100_000, 2)))

L = jnp.linalg.cholesky(cov)  # (d, d), L L' = cov
values, V = jnp.linalg.eigh(cov)
root = (V * jnp.sqrt(values)) @ V.T  # symmetric, root root = cov
ways = {"L": L, "transposed": L.T, "root": root}

fig, panels = plt.subplots(3, 1, figsize=(4.8, 5.4), sharex=True)
for ax, (name, A) in zip(panels, ways.items(), strict=True):
    x = mu + z @ A.T  # (n, d): one draw mu + A z in each row
    seen = jnp.cov(x.T)
    exact = A @ A.T
    assert jnp.allclose(seen, exact, atol=0.1)
    flat = " ".join(f"{v:.2f}" for v in exact.flatten())
    print(f"{name}, covariance: {flat}")
    print(f"{name}, sum of variances: {jnp.trace(exact):.2f}")
    print(f"{name}, determinant: {jnp.linalg.det(exact):.2f}")
    print(f"{name}, correlation of draws: {jnp.corrcoef(x.T)[0, 1]:.2f}")
    ax.plot(x[:500, 0], x[:500, 1], ".", markersize=3)
    ax.set(ylabel=name, xlim=(-7, 9), ylim=(-5, 3))
panels[2].set(xlabel="first entry")

assert not jnp.array_equal(z @ L, z @ L.T)  # rows times L: L' z again
print(f"z @ L, correlation: {jnp.corrcoef((z @ L).T)[0, 1]:.2f}")
plt.show()
