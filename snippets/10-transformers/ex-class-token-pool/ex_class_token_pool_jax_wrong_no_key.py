# Wrong: the class token is no key
import jax
import jax.numpy as jnp


def class_token_pool(x, c, Wq, Wk, Wv, real):
    Z, seen = x, real
    scores = Z @ Wk @ (c @ Wq) / Wq.shape[1] ** 0.5  # (b, 1 + n)
    scores = jnp.where(seen, scores, -jnp.inf)
    a = jnp.nan_to_num(jax.nn.softmax(scores))
    return (a[:, None] @ (Z @ Wv))[:, 0]
