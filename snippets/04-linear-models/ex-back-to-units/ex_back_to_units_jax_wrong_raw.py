# Wrong: fits the columns as they come
import jax.numpy as jnp


def fit(features, y):
    X = jnp.concatenate([features, jnp.ones((len(y), 1))], axis=1)
    solution = jnp.linalg.lstsq(X, y)[0]
    return solution[:-1], solution[-1]
