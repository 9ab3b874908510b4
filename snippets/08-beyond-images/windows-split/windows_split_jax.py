import jax.numpy as jnp
import numpy as np

series = jnp.arange(0, 120, 10)  # (t,), t = 12: the value tells its time
p, h, cut = 3, 2, 8  # past values, horizon, end of the training part

n = len(series) - p - h + 1
rows = series[jnp.arange(n)[:, None] + jnp.arange(p + h)]  # (n, p + h)
X, y = rows[:, :p], rows[:, -1]  # (n, p), (n,)
last = jnp.arange(n) + p - 1  # (n,): time of the last input
target = last + h  # (n,): time of the answer
print("windows:", X.shape, "answers:", y.shape)

train = target < cut  # every answer was known at the cut
test = last >= cut - 1  # no forecast is made before the cut
for name, part in [
    ("train", train),
    ("neither", ~(train | test)),
    ("test", test),
]:
    print(f"{name}:", part.sum())
    for i in np.flatnonzero(part):
        print("   ", *X[i].tolist(), "->", y[i])
