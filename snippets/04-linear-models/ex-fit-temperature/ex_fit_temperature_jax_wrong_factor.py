# Wrong: returns 1/τ
import jax
import jax.numpy as jnp


def fit_temperature(Z, y):
    right = Z[jnp.arange(len(y)), y]  # (n,): logits of the truth

    def step(_, s):
        P = jax.nn.softmax(s * Z)
        mean = (P * Z).sum(-1)  # (n,): of the logits, under P
        variance = (P * Z**2).sum(-1) - mean**2
        return s - (mean - right).mean() / variance.mean()

    return jax.lax.fori_loop(0, 30, step, 0.0)
