import jax
import jax.numpy as jnp


def class_token_pool(x, c, Wq, Wk, Wv, real):
    b, n, e = x.shape
    first = jnp.broadcast_to(c, (b, 1, e))
    Z = jnp.concatenate([first, x], axis=1)  # (b, 1 + n, e)
    seen = jnp.pad(real, ((0, 0), (1, 0)), constant_values=True)
    scores = Z @ Wk @ (c @ Wq) / Wq.shape[1] ** 0.5  # (b, 1 + n)
    scores = jnp.where(seen, scores, -jnp.inf)
    return (jax.nn.softmax(scores)[:, None] @ (Z @ Wv))[:, 0]
