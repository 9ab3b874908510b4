import jax
import jax.numpy as jnp
import matplotlib.cbook as cbook
import numpy as np

jax.config.update("jax_enable_x64", True)

raw = cbook.get_sample_data("membrane.dat").read()
series = jnp.asarray(np.frombuffer(raw, np.float32).astype(float)[::4])
cut, t = 2000, len(series)
past = series[:cut]
series = (series - past.mean()) / past.std()  # the past's scale
print("values:", t, "training:", cut)


def autoregression(p, h, last):  # fitted before the cut, read at last
    i = jnp.arange(t - p + 1)
    rows = series[i[:, None] + jnp.arange(p)]  # row i ends at i + p - 1
    A = jnp.column_stack([rows, jnp.ones(len(rows))])
    n = cut - p - h + 1  # windows whose answers lie before the cut
    answers = series[p - 1 + h : cut]  # (n,)
    theta = jnp.linalg.lstsq(A[:n], answers)[0]
    return A[last - p + 1] @ theta


for h in (1, 5):
    last = jnp.arange(cut - 1, t - h)
    for name, forecast in [
        ("mean", jnp.zeros(len(last))),
        ("last value", series[last]),
        ("AR(10)", autoregression(10, h, last)),
        ("AR(20)", autoregression(20, h, last)),
        ("AR(31)", autoregression(31, h, last)),
    ]:
        error = jnp.square(forecast - series[last + h]).mean()
        print(f"{h} ahead, {name}: {error:.3f}")
