from functools import partial

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)


def target(x):
    return jnp.sinc(x / jnp.pi)  # sin(x)/x


n = 15_000
x = (jnp.arange(n) + 0.5) * 10 / n  # (n,)
g = target(x)
second = jax.jit(jax.vmap(jax.grad(jax.grad(target))))(x)
theory = 10**4 * jnp.square(second).mean() / 120
print(f"10⁴ mean(g''²) / 120: {theory:.4f}")


@partial(jax.jit, static_argnums=0)
def errors(k):  # of k pieces, as in names
    rows = g.reshape(k, -1)
    means = rows.mean(axis=1, keepdims=True)
    s = jnp.arange(k + 1) * 10 / k  # (k + 1,): knots
    hats = jax.nn.relu(1 - jnp.abs(x[:, None] - s) * k / 10)  # (n, k + 1)
    best = jnp.linalg.solve(hats.T @ hats, hats.T @ g)  # (k + 1,)
    return (
        jnp.square(rows - means).mean(),
        jnp.square(hats @ target(s) - g).mean(),
        jnp.square(hats @ best - g).mean(),
    )


m = np.array([5, 15, 50, 150])
names = ["bins", "values at the knots", "best values"]
mse = np.array([errors(k) for k in m.tolist()])  # (4, 3)
for k, row in zip(m, mse, strict=True):
    for name, error in zip(names, row, strict=True):
        print(f"m = {k}, {name}: {error:.2e}")
    print(f"m = {k}, ratio: {row[1] / row[2]:.2f}")
assert np.isclose(mse[-1, 1] * 150**4, theory, rtol=1e-3)

plt.figure(figsize=(4.8, 3.4))
for name, form, column in zip(names, ["s--", "o-", "^-"], mse.T, strict=True):
    plt.loglog(m, column, form, label=name)
plt.loglog(m, theory / m**4, ":", label="theory")
plt.xlabel("pieces m")
plt.ylabel("mean squared error")
plt.legend()
plt.show()
