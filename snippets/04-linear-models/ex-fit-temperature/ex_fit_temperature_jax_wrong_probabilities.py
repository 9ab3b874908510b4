# Wrong: scales probabilities instead of logits
import jax
import jax.numpy as jnp


def fit_temperature(Z, y):
    P = jax.nn.softmax(Z)

    def step(_, s):
        Q = jax.nn.softmax(s * P)
        mean = (Q * P).sum(-1)
        variance = (Q * P**2).sum(-1) - mean**2
        gap = mean - P[jnp.arange(len(y)), y]
        return s - gap.mean() / variance.mean()

    return 1 / jax.lax.fori_loop(0, 30, step, 0.0)
