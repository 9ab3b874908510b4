import jax
import jax.numpy as jnp


def clipped_mean(loss, p, X, y, c):
    each = jax.vmap(jax.grad(loss), in_axes=(None, 0, 0))
    G = each(p, X, y)  # per tensor (n, ...)
    n = len(y)
    squares = [jnp.square(g.reshape(n, -1)).sum(1) for g in G.values()]
    norms = jnp.sqrt(sum(squares))  # (n,)
    factor = jnp.minimum(c / norms, 1)
    return {
        k: jnp.tensordot(factor, g, axes=1) / len(y) for k, g in G.items()
    }
