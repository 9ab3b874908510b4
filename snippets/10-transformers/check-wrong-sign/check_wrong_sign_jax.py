import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n, k = 6, 8
rng = np.random.default_rng(0)
Q, K = jnp.array(rng.normal(size=(2, n, k // 2, 2)))
theta = 10_000.0 ** (-2 * jnp.arange(k // 2) / k)


@jax.jit
def scores(sign_q, sign_k, start):  # (n, n)
    at = start + jnp.arange(n)[:, None]
    q = jax.lax.complex(Q[..., 0], Q[..., 1])
    key = jax.lax.complex(K[..., 0], K[..., 1])
    q = q * jnp.exp(1j * sign_q * at * theta)
    key = key * jnp.exp(1j * sign_k * at * theta)
    return (q @ key.conj().T).real


for name, signs in {
    "both right": (1, 1),
    "both wrong": (-1, -1),
    "keys wrong": (1, -1),
}.items():
    S, later = scores(*signs, 0), scores(*signs, 9)
    print(f"{name}, nine places later moves: {jnp.abs(later - S).max():.4f}")
    print(f"{name}, query 3 with key 1: {S[3, 1]:.4f}")
