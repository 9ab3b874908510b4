# Wrong: trains on answers that are not known at the cut
import jax.numpy as jnp


def cut_in_time(series, p, h, cut):
    n = len(series) - p - h + 1
    X = series[jnp.arange(n)[:, None] + jnp.arange(p)]  # (n, p)
    y = series[p - 1 + h :]
    # window i is the values from i on; the forecast is made at i + p - 1
    trained = cut - p + 1  # i + p - 1 < cut
    tested = cut - p  # i + p - 1 >= cut - 1
    return X[:trained], y[:trained], X[tested:], y[tested:]
