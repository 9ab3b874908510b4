import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.linalg import solve_triangular

jax.config.update("jax_enable_x64", True)
n, k, v, gamma = 6, 4, 3, 0.9
rng = np.random.default_rng(0)
Q, K = jnp.asarray(rng.normal(size=(2, n, k)))
K /= jnp.linalg.norm(K, axis=1, keepdims=True)
V = jnp.asarray(rng.normal(size=(n, v)))
alpha = jnp.asarray(rng.uniform(0.5, 1, (n, k)))  # for each row of S
beta = jnp.asarray(rng.uniform(size=(n, 1)))


@jax.jit
def recurrent(G, U):  # gates G (n, k, k), what is written U (n, v)
    def step(S, token):
        q, key, g, u = token
        S = g @ S + jnp.outer(key, u)
        return S, q @ S

    return jax.lax.scan(step, jnp.zeros((k, v)), (Q, K, G, U))[1]


def solved(D):  # what is written, with decays D (n, n) in between
    T = jnp.tril(beta * D * (K @ K.T), -1)
    return solve_triangular(T + jnp.eye(n), beta * V, lower=True)


ones = jnp.tri(n)
lag = jnp.arange(n)[:, None] - jnp.arange(n)
fade = jnp.tril(gamma**lag)  # gamma^(i - j)
B = alpha.cumprod(0)  # (n, k)
one = jnp.tile(jnp.eye(k), (n, 1, 1))
erase = one - beta[..., None] * K[:, :, None] * K[:, None]  # (n, k, k)
scores = Q @ K.T
cases = {
    "sum": (one, V, (scores * ones) @ V),
    "retention": (gamma * one, V, (scores * fade) @ V),
    "gated": (
        jax.vmap(jnp.diag)(alpha),
        V,
        jnp.tril((Q * B) @ (K / B).T) @ V,
    ),
    "delta": (erase, beta * V, (scores * ones) @ solved(ones)),
    "gated delta": (gamma * erase, beta * V, (scores * fade) @ solved(fade)),
}
for name, (G, U, masked) in cases.items():
    Y = recurrent(G, U)
    print(f"{name}, masked form agrees: {jnp.allclose(Y, masked)}")
    print(f"{name}, last output: {Y[-1, 0]:.4f}")
