import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from jax.scipy.special import logit
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)
spread = 2.0
rng = np.random.default_rng(0)
draws = jax.nn.sigmoid(rng.normal(0.4, spread, 20_000))

cells = 100_000
y = (jnp.arange(cells) + 0.5) / cells  # (cells,)
x = logit(y)
slope = jax.vmap(jax.grad(jax.nn.sigmoid))(x)
forgotten = norm.pdf(x, 0.4, spread)  # p_x at the old place, and no more
right = forgotten / slope

print(f"mass, right: {right.mean():.4f}")
print(f"mass, forgotten: {forgotten.mean():.4f}")
inner = right[1:-1]
top = (inner > right[:-2]) & (inner > right[2:])
tops = ", ".join(f"{v:.3f}" for v in y[1:-1][top])
print("highest points of the right one:", tops)
print(f"sigmoid of the highest point of p_x: {jax.nn.sigmoid(0.4):.3f}")
median = y[(right.cumsum() / cells < 0.5).sum()]
print(f"median: {median:.3f}")

heights = np.histogram(draws, 40, (0, 1), density=True)
plt.stairs(*heights, color="gray", label="draws")
plt.plot(y[::100], right[::100], "C0", label="right")
plt.plot(y[::100], forgotten[::100], "C1--", label="slope forgotten")
plt.xlabel("y, the sigmoid of x")
plt.ylabel("density")
plt.ylim(0, 4)
plt.legend()
plt.show()
