import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)


def largest(x):  # P of the larger of two uniform numbers, x: ()
    return jnp.clip(x, 0, 1) ** 2


def slope(P, x):  # the derivative of P, at each entry of x: (n,)
    return jax.vmap(jax.grad(P))(x)


x = jnp.array([-0.5, 0.25, 0.5, 0.75, 1.5])  # (n,)
for at, below, p in zip(x, largest(x), slope(largest, x), strict=True):
    print(f"x = {at:.2f}: P = {below:.4f}, density {p:.4f}")

promised = largest(x[3]) - largest(x[1])
draws = jnp.asarray(rng.uniform(size=(100_000, 2))).max(axis=1)
seen = ((draws > 0.25) & (draws <= 0.75)).mean()
print(f"between 0.25 and 0.75, promised: {promised:.3f}")
print(f"between 0.25 and 0.75, seen: {seen:.3f}")

assert jnp.allclose(slope(norm.cdf, x), norm.pdf(x))
