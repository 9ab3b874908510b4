import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
t = jnp.array([0.5, 0.9, 0.99])
for n in (2, 10):
    largest = jnp.asarray(rng.uniform(size=(50_000, n))).max(axis=1)
    single = jnp.asarray(rng.uniform(size=50_000)) ** (1 / n)
    for name, x in [("largest", largest), ("root", single)]:
        share = (x[:, None] <= t).mean(axis=0)
        gap = jnp.abs(share - t**n).max()
        assert gap < 0.01
        print(f"n = {n}, {name}, up to 0.9: {share[1]:.3f}")
    print(f"n = {n}, promised up to 0.9: {0.9**n:.3f}")
    slope = jax.grad(lambda v, n=n: 1 - (1 - v) ** n)(0.0)
    print(f"n = {n}, density of the smallest at 0: {slope:.2f}")
for d in (2, 10, 100):
    print(f"d = {d}, within a hundredth of the rim: {1 - 0.99**d:.3f}")
