import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)


@jax.jit
def bowl(p):  # (..., d) -> (...)
    return jnp.square(p).mean(-1)


@jax.jit
def keep_if_lower(p, move):
    lower = bowl(p + move) < bowl(p)
    return jnp.where(lower, p + move, p), lower


for d in (2, 20, 200):
    moves = jnp.asarray(rng.normal(size=(1000, d)) / d**0.5)
    many = jnp.asarray(rng.normal(size=(10000, d)) / d**0.5)
    start = jnp.ones(d)
    p, kept = jax.lax.scan(keep_if_lower, start, moves)
    q = start
    for _ in range(20):
        q = q - 0.3 * d * jax.grad(bowl)(q)
    for name, place in [("start", start), ("end", p)]:
        down = (bowl(place + many) < bowl(place)).sum()
        print(f"{d} parameters, downhill at the {name}: {down}")
    print(f"{d} parameters, moves kept: {kept.sum()}")
    print(f"{d} parameters, after 1000 tries: {bowl(p):.4f}")
    print(f"{d} parameters, after 20 gradients: {bowl(q):.4f}")
