import jax
import jax.numpy as jnp
import matplotlib.cbook as cbook
import matplotlib.pyplot as plt
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

jax.config.update("jax_enable_x64", True)

table = cbook.get_sample_data("goog.npz")["price_data"]
x = np.log(table["adj_close"])  # (1047,) trading days
cut, p = 800, 10
rows = sliding_window_view(x, p)  # row i ends at day i + p - 1
A = np.column_stack([rows, np.ones(len(rows))])
theta = jnp.linalg.lstsq(A[: cut - p], x[p:cut])[0]

truth, last = x[cut:], x[cut - 1 : -1]
ar = np.asarray(A[cut - p : -1] @ theta)
print("days:", len(x))
print("days of the test:", len(truth))
print(f"weight of the last value: {theta[p - 1]:.3f}")


@jax.jit
def correlation(a, b):
    return jnp.corrcoef(a, b)[0, 1]


drift = (x[cut - 1] - x[0]) / (cut - 1)  # mean change before the cut
for name, forecast in [
    ("last value", last),
    ("last value and drift", last + drift),
    ("AR(10)", ar),
]:
    error = np.abs(forecast - truth).mean()
    print(f"{name}, mean absolute error: {error:.5f}")
    print(f"{name}, correlation: {correlation(forecast, truth):.3f}")
change = truth - last
print(f"AR(10) with yesterday: {correlation(ar, last):.4f}")
print(f"AR(10), its changes: {correlation(ar - last, change):.3f}")

fig, axes = plt.subplots(2, 1, figsize=(4.8, 4.6))
day = np.arange(cut, len(x))[100:160]
axes[0].plot(day, truth[100:160], label="log price")
axes[0].plot(day, ar[100:160], "--", label="AR(10)")
axes[0].set(xlabel="day")
axes[0].legend()
axes[1].scatter(ar - last, change, s=5)
axes[1].set(xlabel="forecast change", ylabel="change")
plt.show()
