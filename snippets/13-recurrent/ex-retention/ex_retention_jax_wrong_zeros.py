# Wrong: forgets the state that it was given
import jax
import jax.numpy as jnp


def retention(Q, K, V, gamma, S):
    def step(S, token):
        q, k, v = token
        S = gamma * S + jnp.outer(k, v)
        return S, q @ S

    S, rows = jax.lax.scan(step, jnp.zeros_like(S), (Q, K, V))
    return rows, S
