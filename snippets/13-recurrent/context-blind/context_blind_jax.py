import jax
import jax.numpy as jnp
from jax.nn import softplus

jax.config.update("jax_enable_x64", True)
calm = jnp.array([1.0, 0, 0, 0, 0, 0])
busy = jnp.array([1.0, 0, 0, 1, 0, 0])  # one more event, after the first


@jax.jit
def effects(X):  # (2, n): two contexts
    def last_state(x, selective):
        def step(s, x_i):
            delta = softplus(jnp.where(selective, 4 * x_i - 3, -1.0))
            keep = jnp.exp(-delta)
            return keep * s + (1 - keep) * x_i, None

        return jax.lax.scan(step, 0.0, x)[0]

    def effect(x, selective):
        moved = x.at[0].add(1)
        return last_state(moved, selective) - last_state(x, selective)

    over_contexts = jax.vmap(effect, (0, None))
    return jax.vmap(over_contexts, (None, 0))(X, jnp.array([False, True]))


table = effects(jnp.stack([calm, busy]))  # (2, 2)
for name, row in zip(("fixed", "selective"), table, strict=True):
    for context, effect in zip(("calm", "busy"), row, strict=True):
        print(f"{name}, {context}, effect of token 0: {effect:.4f}")
