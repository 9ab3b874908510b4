import jax.numpy as jnp
import numpy as np


def expanded(X, Y, product):  # (n, d), (m, d), and X @ Y.T: (n, m)
    x, y = jnp.square(X).sum(1)[:, None], jnp.square(Y).sum(1)[None, :]
    return x - 2 * product + y


for shift in (0.0, 100.0, 10_000.0):
    x = jnp.array([[shift + 1.0]])  # (1, 1): two points on a line,
    y = jnp.array([[shift]])  # always 1 apart
    print(f"direct, {shift:.0f}: {((x - y) ** 2).sum():.1f}")
    print(f"multiplied out, {shift:.0f}: {expanded(x, y, x * y).item():.1f}")

four = jnp.array([[0.0], [1.0], [20_000.0], [20_001.0]])  # (4, 1)
four = four - four.mean(0)
D = expanded(four, four, four * four.T)
print("mean subtracted, first two:", D[0, 1].item())

rng = np.random.default_rng(0)
X = jnp.array(rng.normal(size=(200, 3)), dtype=jnp.float32)
D = expanded(X, X, X @ X.T)  # (200, 200)
print("any below 0:", bool((D < 0).any()))
print("any NaN under a root:", bool(jnp.isnan(jnp.sqrt(D)).any()))
clamped = jnp.maximum(D, 0)
print("any NaN, clamped first:", bool(jnp.isnan(jnp.sqrt(clamped)).any()))
