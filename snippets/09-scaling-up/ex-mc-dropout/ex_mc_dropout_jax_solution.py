import jax
import jax.numpy as jnp


def mc_dropout(h, W, b, u, p):
    M = (u >= p) / (1 - p)  # (s, n, c)
    q = jax.nn.softmax((h * M) @ W + b)  # (s, n, k)
    return jnp.mean(q, axis=0), jnp.std(q, axis=0)
