# Wrong: targets are not centred and there is no bias
import jax.numpy as jnp


def ridge(features, y, penalty):
    n, d = features.shape
    centre = y.mean()
    rows = (n * penalty) ** 0.5 * jnp.eye(d)
    X = jnp.concatenate([features, rows])  # (n + d, d)
    t = jnp.append(y, jnp.zeros(d))
    w = jnp.linalg.lstsq(X, t)[0]
    return w, 0.0 * centre
