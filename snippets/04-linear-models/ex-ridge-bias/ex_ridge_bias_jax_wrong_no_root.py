# Wrong: adds rows of n times the penalty, without the root
import jax.numpy as jnp


def ridge(features, y, penalty):
    n, d = features.shape
    mean, centre = features.mean(axis=0), y.mean()
    rows = n * penalty * jnp.eye(d)
    X = jnp.concatenate([features - mean, rows])  # (n + d, d)
    t = jnp.append(y - centre, jnp.zeros(d))
    w = jnp.linalg.lstsq(X, t)[0]
    return w, centre - w @ mean
