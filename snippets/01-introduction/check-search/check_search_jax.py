import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)


@jax.jit
def bowl(p):
    return jnp.square(p).mean()


@jax.jit
def keep_if_lower(p, move):
    return jnp.where(bowl(p + move) < bowl(p), p + move, p), None


for d in (2, 20, 200):
    moves = jnp.asarray(rng.normal(size=(1000, d)) / d**0.5)
    down = jax.vmap(bowl)(1 + moves) < 1  # (1000,): from the start
    p, _ = jax.lax.scan(keep_if_lower, jnp.ones(d), moves)
    q = jnp.ones(d)
    for _ in range(20):
        q = q - 0.3 * d * jax.grad(bowl)(q)
    print(f"{d} parameters, share downhill: {down.mean():.2f}")
    print(f"{d} parameters, after 1000 tries: {bowl(p):.4f}")
    print(f"{d} parameters, after 20 gradients: {bowl(q):.4f}")
