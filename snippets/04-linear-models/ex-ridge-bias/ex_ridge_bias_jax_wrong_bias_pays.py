# Wrong: the column of ones is penalised with the rest
import jax.numpy as jnp


def ridge(features, y, penalty):
    n = len(y)
    X = jnp.concatenate([features, jnp.ones((n, 1))], axis=1)  # (n, d + 1)
    rows = (n * penalty) ** 0.5 * jnp.eye(X.shape[1])
    t = jnp.append(y, jnp.zeros(X.shape[1]))
    w = jnp.linalg.lstsq(jnp.concatenate([X, rows]), t)[0]
    return w[:-1], w[-1]
