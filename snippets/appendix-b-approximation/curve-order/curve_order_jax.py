import math

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)


def target(x):
    return jnp.sinc(x / jnp.pi)  # sin(x)/x


n = 30_000
x = (jnp.arange(n) + 0.5) * 10 / n  # (n,)
g = target(x)
slope = jax.vmap(jax.grad(target))(x)  # (n,): g'
theory = 100 * jnp.square(slope).mean() / 12  # length² times mean / 12
print(f"10² mean(g'²) / 12: {theory:.4f}")

m = jnp.array([5, 15, 50, 150, 500])
mse, most = [], []
for k in m.tolist():
    rows = g.reshape(k, -1)
    error = rows - rows.mean(axis=1, keepdims=True)
    mse.append(jnp.square(error).mean())
    most.append(jnp.abs(error).max())
    print(f"m = {k}, mse: {mse[-1]:.2e}")
    print(f"m = {k}, times m squared: {mse[-1] * k**2:.4f}")
assert jnp.isclose(mse[-1] * 500**2, theory, rtol=1e-3)

for name, errors in [("mse", mse), ("largest error", most)]:
    line = jnp.polyfit(jnp.log(m), jnp.log(jnp.stack(errors)), 1)  # (2,)
    print(f"order of the {name}: {-line[0]:.2f}")
print(f"bins for an mse of 1e-6: {math.ceil(1e3 * theory**0.5)}")

plt.figure(figsize=(4.8, 3.2))
plt.loglog(m, most, "s--", label="largest error")
plt.loglog(m, mse, "o-", label="mean squared error")
plt.loglog(m, theory / m**2, ":", label="theory")
plt.xlabel("bins m")
plt.ylabel("error")
plt.legend()
plt.show()
