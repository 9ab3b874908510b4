import jax
import jax.numpy as jnp
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

jax.config.update("jax_enable_x64", True)

truth = np.array([0.0, 0.0, 0.0, 10.0])
for name, forecast in [("A", 0.0), ("B", 2.5)]:
    error = truth - forecast
    print(f"{name}, mean absolute error: {np.abs(error).mean():.2f}")
    print(f"{name}, mean squared error: {np.square(error).mean():.2f}")

rng = np.random.default_rng(0)
x = rng.normal(size=1000).cumsum()
a, b = 0.3, -0.2
changes = np.diff(x)  # changes[i] = x[i + 1] - x[i]
by_changes = x[2:] + a * changes[1:] + b * changes[:-1]
by_levels = (1 + a) * x[2:] + (b - a) * x[1:-1] - b * x[:-2]
assert np.allclose(by_levels, by_changes)
print("weights:", *(f"{v:.1f}" for v in (1 + a, b - a, -b)))

rows = sliding_window_view(x, 5)[:-1]  # row i is answered by x[i + 5]
A = np.column_stack([rows, np.ones(995)])
theta = jnp.linalg.lstsq(A[:500], x[5:505])[0]
forecast, truth = np.asarray(A @ theta)[500:], x[505:]
for lag in range(3):
    r = jnp.corrcoef(forecast, x[505 - lag : 1000 - lag])[0, 1]
    print(f"with the truth {lag} earlier: {r:.4f}")
r = jnp.corrcoef(forecast - x[504:-1], truth - x[504:-1])[0, 1]
print(f"changes: {r:.3f}")
