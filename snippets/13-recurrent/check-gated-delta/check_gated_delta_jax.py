import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.linalg import solve_triangular

jax.config.update("jax_enable_x64", True)
n, k, v, m = 12, 4, 3, 7  # the gate of token m is 0
rng = np.random.default_rng(0)
Q, K = jnp.asarray(rng.normal(size=(2, n, k)))
K /= jnp.linalg.norm(K, axis=1, keepdims=True)
V = jnp.asarray(rng.normal(size=(n, v)))
alpha, beta = jnp.asarray(rng.uniform(0.5, 1, (2, n, 1)))
alpha = alpha.at[m].set(0)


def recurrent(Q, K, V, alpha, beta):
    def step(S, token):
        q, key, value, a, b = token
        S = a * S
        S = S + jnp.outer(key, b * (value - key @ S))
        return S, q @ S

    return jax.lax.scan(step, jnp.zeros((k, v)), (Q, K, V, alpha, beta))[1]


@jax.jit
def by_table(Q, K, V, alpha, beta):
    later = jnp.tri(n, k=-1, dtype=bool)  # i > j
    D = jnp.tril(jnp.where(later, alpha, 1).cumprod(0))  # j + 1 to i
    T = jnp.tril(beta * D * (K @ K.T), -1)
    A = jnp.eye(n) + T
    U = solve_triangular(A, beta * V, lower=True, unit_diagonal=True)
    return (D * (Q @ K.T)) @ U


given = (Q, K, V, alpha, beta)
Y = by_table(*given)
print("table and recurrence agree:", jnp.allclose(Y, recurrent(*given)))

alone = recurrent(*(z[m:] for z in given))
print("from the gate of 0 on, as if alone:", jnp.allclose(Y[m:], alone))
B = alpha.cumprod(0)
quotient = jnp.tril(B / B.T)
lost = jnp.isnan(quotient).sum()
print(f"quotients that are nan: {lost} of {n * (n + 1) // 2}")
