import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
x = jnp.asarray(rng.normal(size=100_000))
y = jax.nn.relu(x)  # (n,)
print(f"draws equal to 0: {(y == 0).mean():.3f}")

for width in (1.0, 0.1, 0.01, 0.001):  # a bin about 0, and one about 1
    shares = [(jnp.abs(y - c) < width / 2).mean() for c in (0, 1)]
    heights = [share / width for share in shares]
    print(f"width {width}: {heights[0]:.2f} at 0, {heights[1]:.2f} at 1")


def P(t):  # half of the mass arrives at once
    return jnp.where(t < 0, 0.0, norm.cdf(t))


t = jnp.array([-0.001, 0.0, 1.0])
print("P at -0.001, 0 and 1:", ", ".join(f"{v:.4f}" for v in P(t)))
slope = jax.vmap(jax.grad(P))
middles = (jnp.arange(16_000) + 0.5) / 1000 - 8
print(f"area under the slope of P: {slope(middles).sum() * 0.001:.4f}")

t = jnp.linspace(-3, 3, 601)
for name, values, dash in [
    ("x, normal", norm.cdf(t), "--"),
    ("the ReLU of x", P(t), "-"),
]:
    plt.plot(t, values, dash, label=name)
plt.xlabel("t")
plt.ylabel("probability of at most t")
plt.legend()
plt.show()
