import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)


def target(x):
    return jnp.sinc(x / jnp.pi)  # sin(x)/x


n = 30_000
x = (jnp.arange(n) + 0.5) * 10 / n  # (n,)
g = target(x)
second = jax.vmap(jax.grad(jax.grad(target)))(x)
theory = 10**4 * jnp.square(second).mean() / 120
print(f"10⁴ mean(g''²) / 120: {theory:.4f}")

m = jnp.array([5, 15, 50, 150])
names = ["bins", "values at the knots", "best values"]
mse = {name: [] for name in names}
for k in m.tolist():
    rows = g.reshape(k, -1)
    means = rows.mean(axis=1, keepdims=True)
    s = jnp.arange(k + 1) * 10 / k  # (k + 1,): knots
    hats = jax.nn.relu(1 - jnp.abs(x[:, None] - s) * k / 10)  # (n, k + 1)
    best = jnp.linalg.solve(hats.T @ hats, hats.T @ g)  # (k + 1,)
    mse["bins"].append(jnp.square(rows - means).mean())
    mse["values at the knots"].append(jnp.square(hats @ target(s) - g).mean())
    mse["best values"].append(jnp.square(hats @ best - g).mean())
    for name in names:
        print(f"m = {k}, {name}: {mse[name][-1]:.2e}")
    print(f"m = {k}, ratio: {mse[names[1]][-1] / mse[names[2]][-1]:.2f}")
assert jnp.isclose(mse[names[1]][-1] * 150**4, theory, rtol=1e-3)

plt.figure(figsize=(4.8, 3.4))
for name, form in zip(names, ["s--", "o-", "^-"], strict=True):
    plt.loglog(m, mse[name], form, label=name)
plt.loglog(m, theory / m**4, ":", label="theory")
plt.xlabel("pieces m")
plt.ylabel("mean squared error")
plt.legend()
plt.show()
