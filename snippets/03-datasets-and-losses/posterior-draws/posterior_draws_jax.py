import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(1)
n = 8
sigma, tau, s = 0.5, 2.0, 4000
x = jnp.array(rng.uniform(1, 3, n))  # (n,): all inputs near 2
y = 0.5 + x + sigma * rng.standard_normal(n)  # (n,)
X = jnp.stack([jnp.ones(n), x], axis=1)  # (n, d)
grid = jnp.arange(-20, 61) / 10  # (k,)
G = jnp.stack([jnp.ones(81), grid], axis=1)  # (k, d)

precision = jnp.eye(2) / tau**2 + X.T @ X / sigma**2  # (d, d)
S = jnp.linalg.inv(precision)  # (d, d)
m = S @ X.T @ y / sigma**2  # (d,)
mean = G @ m  # (k,)
std = jnp.sqrt((G @ S * G).sum(1) + sigma**2)  # (k,)

L = jnp.linalg.cholesky(S)  # (d, d): L L^T = S
z = rng.standard_normal((s, 2))
W = m + z @ L.T  # (s, d): draws from the posterior
noise = sigma * rng.standard_normal((s, 81))
drawn = W @ G.T + noise  # (s, k): what each draw predicts
low, high = jnp.quantile(drawn, jnp.array([0.025, 0.975]), axis=0)
for i in (40, 80):
    at = f"x = {grid[i]:.0f}"
    print(f"{at}, mean: {mean[i]:.2f}, by draws {drawn[:, i].mean():.2f}")
    down, up = mean[i] - 1.96 * std[i], mean[i] + 1.96 * std[i]
    print(f"{at}, band: {down:.2f} to {up:.2f}, ", end="")
    print(f"by draws {low[i]:.2f} to {high[i]:.2f}")
wrong = m + z @ L  # the transpose forgotten
for name, w in {"right": W, "wrong": wrong}.items():
    print(f"lines at 2, {name} draws: {(w @ G[40]).std(ddof=1):.2f}")

plt.plot(grid[::80], (W[:25] @ G[::80].T).T, color="gray", linewidth=0.5)
plt.fill_between(grid, mean - 1.96 * std, mean + 1.96 * std, alpha=0.25)
plt.plot(grid[::5], low[::5], "C1v", grid[::5], high[::5], "C1^", ms=4)
plt.plot(grid, mean, "C0", x, y, "C3o", markersize=4)
plt.gca().set(xlabel="x", ylabel="y", ylim=(-7, 11))
plt.show()
