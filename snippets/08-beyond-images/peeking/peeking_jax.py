import functools

import jax
import jax.numpy as jnp
import matplotlib.cbook as cbook
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

jax.config.update("jax_enable_x64", True)

raw = cbook.get_sample_data("membrane.dat").read()
series = np.frombuffer(raw, np.float32).astype(float)[::4]
cut, k = 2000, 5
n = cut - 2 * k + 2  # rows that end before the cut
series = (series - series[:cut].mean()) / series[:cut].std()
rows = sliding_window_view(series, 2 * k - 1)  # column 4: the present


@functools.partial(jax.jit, static_argnames="goal")
def filtered(columns, goal):  # least squares, then use beyond the cut
    X, y = jnp.asarray(rows)[:, columns], rows[:, goal]  # (n, k), (n,)
    w = jnp.linalg.lstsq(X[:n], y[:n])[0]
    seen = jnp.square(X @ w - y)[:n].mean()
    now = columns <= k - 1  # what is known at the present; the rest is 0
    used = jnp.square(X * now @ w - rows[:, k])[cut - k :].mean()
    return w, seen, used


steps = np.arange(k)
for name, columns, goal in [
    ("causal", steps, k),  # the present and 4 before; one step ahead
    ("same", steps + k // 2, k),  # 2 before, the present, 2 after
    ("unshifted", steps, k - 1),  # asked for the present itself
]:
    w, seen, used = filtered(columns, goal)
    weights = " ".join(f"{v + 0.0:.2f}" for v in np.asarray(w).round(6))
    print(f"{name}, weights: {weights}")
    print(f"{name}, training error: {seen:.3f}")
    print(f"{name}, in use: {used:.3f}")
last = rows[cut - k :, k - 1] - rows[cut - k :, k]
print(f"last value: {np.square(last).mean():.3f}")
