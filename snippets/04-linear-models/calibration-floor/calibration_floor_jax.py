import functools

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)


def calibration_error(p, y, bins=10):  # p, y ~ (n,): P(y = 1), and y
    box = (bins * p).astype(int).clip(max=bins - 1)
    hits = jnp.bincount(box, y, length=bins)
    trust = jnp.bincount(box, p, length=bins)
    return abs(hits - trust).sum() / len(p)


rng = np.random.default_rng(0)
p = jnp.asarray(rng.uniform(size=100_000))
y = jnp.asarray(rng.uniform(size=100_000)) < p  # true with probability p
y = y.astype(p.dtype)

for name, q in [("knows", p), ("shrugs", jnp.full_like(p, 0.5))]:
    loss = -(y * jnp.log(q) + (1 - y) * jnp.log1p(-q)).mean()
    print(f"{name}, error: {calibration_error(q, y):.3f}")
    print(f"{name}, loss: {loss:.3f}")
    print(f"{name}, right: {((q > 0.5) == y).mean():.3f}")

for bins in (10, 100):
    of_sample = functools.partial(calibration_error, bins=bins)
    for n in (100, 1000, 10_000):
        P, Y = (a[: 10 * n].reshape(10, n) for a in (p, y))  # ten samples
        error = jax.vmap(of_sample)(P, Y).mean()
        print(f"knows, {bins} bins, {n} examples: {error:.3f}")
