import jax
import jax.numpy as jnp
import matplotlib.cbook as cbook
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

jax.config.update("jax_enable_x64", True)

raw = cbook.get_sample_data("membrane.dat").read()
series = np.frombuffer(raw, np.float32).astype(float)[::4]
cut, t, longest, ahead = 2000, len(series), 31, (1, 5)
past = series[:cut]
series = (series - past.mean()) / past.std()  # the past's scale
print("values:", t)
print("training values:", cut)

rows = sliding_window_view(series, longest)  # row i ends at i + 30
A = np.column_stack([rows, np.ones(len(rows))])
n = cut - longest - max(ahead) + 1  # rows whose answers precede the cut
answers = np.stack([series[30 + h :][:n] for h in ahead], axis=1)


@jax.jit
def autoregression(keep):  # (32,): which columns take part
    # a column of zeros gets the weight 0 from lstsq: one shape for all p
    theta = jnp.linalg.lstsq(A[:n] * keep, answers)[0]  # (32, 2)
    return A @ theta  # (t - 30, 2)


orders = {p: np.arange(32) >= longest - p for p in (10, 20, 31)}
forecasts = {
    f"AR({p})": np.asarray(autoregression(keep)) for p, keep in orders.items()
}
for name, f in forecasts.items():
    error = np.square(f[:n] - answers)[:, -1].mean()
    print(f"5 ahead, {name}, on the past: {error:.3f}")
for k, h in enumerate(ahead):
    last = np.arange(cut - 1, t - h)
    plain = {"mean": np.zeros(len(last)), "last value": series[last]}
    linear = {name: f[last - 30, k] for name, f in forecasts.items()}
    for name, forecast in (plain | linear).items():
        error = np.square(forecast - series[last + h]).mean()
        print(f"{h} ahead, {name}: {error:.3f}")
