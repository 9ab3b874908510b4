# Wrong: takes no maximum off, and exponentials overflow
from functools import partial

import jax
import jax.numpy as jnp


def cut(K, V, B):  # (m / B, B, k) and (m / B, B, v)
    return K.reshape(-1, B, K.shape[1]), V.reshape(-1, B, V.shape[1])


def forward(Q, K, V, B):
    n, k = Q.shape

    def step(carry, block):
        s, o = carry
        K, V = block
        P = jnp.exp(Q @ K.T / k**0.5)  # (n, B)
        return (s + P.sum(axis=1, keepdims=True), o + P @ V), None

    start = jnp.zeros((n, 1)), jnp.zeros((n, V.shape[1]))
    (s, o), _ = jax.lax.scan(step, start, cut(K, V, B))
    return o / s, (Q, K, V, o / s, jnp.log(s))


def backward(B, kept, G):  # G: (n, v)
    Q, K, V, out, lse = kept
    scale = Q.shape[1] ** -0.5
    D = (G * out).sum(axis=1, keepdims=True)  # (n, 1)

    def step(dQ, block):
        K, V = block
        P = jnp.exp(Q @ K.T * scale - lse)  # (n, B): the weights, again
        S = P * (G @ V.T - D) * scale
        return dQ + S @ K, (S.T @ Q, P.T @ G)

    dQ, (dK, dV) = jax.lax.scan(step, jnp.zeros_like(Q), cut(K, V, B))
    return dQ, dK.reshape(K.shape), dV.reshape(V.shape)


@partial(jax.custom_vjp, nondiff_argnums=(3,))
def recomputed_attention(Q, K, V, B):
    return forward(Q, K, V, B)[0]


recomputed_attention.defvjp(forward, backward)
