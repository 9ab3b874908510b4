import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n = 500
second = rng.random(n) < 0.4  # the draws of the histogram
x = np.where(second, rng.normal(1.5, 1.0, n), rng.normal(-1.0, 0.5, n))
x = jnp.asarray(x)  # (n,)
grid = jnp.linspace(-5, 7, 1201)
truth = 0.6 * norm.pdf(grid, -1.0, 0.5) + 0.4 * norm.pdf(grid, 1.5, 1.0)


@jax.jit
def scores(h):  # left out, with itself, and the estimated curve
    logs = norm.logpdf(x[:, None], x, h)  # (n, n)
    own = jax.nn.logsumexp(logs, axis=1) - jnp.log(n)
    logs = jnp.where(jnp.eye(n, dtype=bool), -jnp.inf, logs)
    out = jax.nn.logsumexp(logs, axis=1) - jnp.log(n - 1)
    curve = norm.pdf(grid[:, None], x, h).mean(axis=1)
    return out.mean(), own.mean(), curve


best = {}
widths = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.5, 1.0]
for h in widths:
    out, own, curve = scores(h)
    gap = jnp.square(curve - truth).sum() * 0.01
    best[h] = (out, own, -gap)
    print(f"h = {h}: {out:.4f} left out, {own:.4f} with itself")
    print(f"h = {h}, squared gap: {gap:.4f}")
for k, name in enumerate(["left out", "with itself", "squared gap"]):
    print(f"{name}, best h: {max(best, key=lambda h: best[h][k])}")

plt.plot(grid, truth, "--", label="true density")
for h in (0.05, 0.2, 1.0):
    plt.plot(grid, scores(h)[2], label=f"h = {h}", linewidth=1)
plt.xlabel("x")
plt.ylabel("density")
plt.legend()
plt.show()
