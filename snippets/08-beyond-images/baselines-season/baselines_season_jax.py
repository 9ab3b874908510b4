import jax
import jax.numpy as jnp
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
t, cut, p = 480, 360, 13  # 40 years of months, the last ten for the test
rest, month = np.zeros(t), np.arange(t)
for i in range(1, t):  # a deviation from the season fades by 0.8 a month
    rest[i] = 0.8 * rest[i - 1] + rng.normal(0, 0.5)
series = 2 * np.sin(2 * np.pi * month / 12) + rest

ahead, windows = (1, 6, 12), sliding_window_view(series, p)
n = cut - p - 11  # windows whose answers all lie before the cut
A = np.column_stack([windows[:n], np.ones(n)])  # (n, p + 1)
answers = np.stack([series[p - 1 + h :][:n] for h in ahead], axis=1)
theta = jnp.linalg.lstsq(A, answers)[0]  # (p + 1, 3)


@jax.jit
def autoregression(column):  # (p + 1,) -> (t - p + 1,), two ways
    w, b = column[:p], column[p]
    # the same numbers from a convolutional layer with one filter
    return windows @ w + b, jnp.correlate(series, w, mode="valid") + b


for h, column in zip(ahead, theta.T, strict=True):
    last = np.arange(cut - 1, t - h)  # no forecast before the cut
    ar, layer = np.stack(autoregression(column))[:, last - p + 1]
    np.testing.assert_allclose(layer, ar)
    forecasts = {
        "mean": series[:cut].mean(),
        "last value": series[last],
        "a year before": series[last + h - 12],
        "AR(13)": ar,
        "best possible": series[last + h]
        - (rest[last + h] - 0.8**h * rest[last]),
    }
    for name, forecast in forecasts.items():
        error = np.square(forecast - series[last + h]).mean()
        print(f"{h} ahead, {name}: {error:.3f}")
