# Wrong: the weights of the standardised features, with their bias
import jax.numpy as jnp


def fit(features, y):
    mean, std = features.mean(axis=0), features.std(axis=0)
    ones = jnp.ones((len(y), 1))
    X = jnp.concatenate([(features - mean) / std, ones], axis=1)
    solution = jnp.linalg.lstsq(X, y)[0]  # (d + 1,)
    return solution[:-1], solution[-1]
