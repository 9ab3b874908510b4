# Wrong: a loop over the examples
import jax
import jax.numpy as jnp


def clipped_mean(loss, p, X, y, c):
    total = {k: jnp.zeros_like(v) for k, v in p.items()}
    for x, t in zip(X, y, strict=True):
        g = jax.grad(loss)(p, x, t)
        norm = sum((v**2).sum() for v in g.values()) ** 0.5
        factor = c / max(norm, c) / len(y)
        total = {k: total[k] + factor * v for k, v in g.items()}
    return total
