import jax.numpy as jnp


def cut_in_time(series, p, h, cut):
    start = jnp.arange(len(series) - p - h + 1)
    X = series[start[:, None] + jnp.arange(p)]  # (n, p)
    last = start + p - 1  # moment of the forecast
    y = series[last + h]
    train, test = last + h < cut, last >= cut - 1
    return X[train], y[train], X[test], y[test]
