import jax
import jax.numpy as jnp


def step(x, weights, means, stds):
    z = (x[:, None] - means) / stds  # (n, K)
    log_p = jnp.log(weights) - z**2 / 2 - jnp.log(stds)
    r = jax.nn.softmax(log_p, axis=1)  # shares: each row adds up to 1
    total = r.sum(0)  # (K,)
    new = r.T @ x / total
    square = (r * (x[:, None] - new) ** 2).sum(0) / total
    return total / len(x), new, jnp.sqrt(square)
