import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from jax.scipy.special import rel_entr

jax.config.update("jax_enable_x64", True)


def divergence(p, q):
    return rel_entr(p, q).sum(axis=-1)


def total_variation(p, q):
    return jnp.abs(p - q).sum(axis=-1) / 2


rng = np.random.default_rng(0)
p, q = jnp.array(rng.dirichlet([0.7, 0.7, 0.7], size=(2, 20_000)))
D, T = divergence(p, q), total_variation(p, q)  # (20000,)
print(f"above √(D/2): {(jnp.sqrt(D / 2) < T - 1e-9).sum()}")
print(f"above √(1 − e^−D): {(jnp.sqrt(-jnp.expm1(-D)) < T - 1e-9).sum()}")

for e in (0.4, 0.1, 0.01):  # two coins, e to either side of fair
    p, q = jnp.array([[0.5 + e, 0.5 - e], [0.5 - e, 0.5 + e]])
    share = total_variation(p, q) / jnp.sqrt(divergence(p, q) / 2)
    print(f"e = {e}, TV is of √(D/2): {share:.4f}")
p, q = jnp.array([[0.999, 0.001], [1.0, 0.0]])
print(f"impossible and rare: TV {total_variation(p, q):.3f}, ", end="")
print(f"D there {divergence(p, q):.3f}, back {divergence(q, p):.3f}")

d = jnp.linspace(0, 3, 121)
plt.figure(figsize=(4.8, 3.6))
plt.plot(D[:150], T[:150], ".", color="gray", markersize=4)
plt.plot(d, jnp.sqrt(d / 2), "-", label="√(D/2)")
plt.plot(d, jnp.sqrt(-jnp.expm1(-d)), "--", label="√(1 − exp(−D))")
plt.xlim(0, 3)
plt.ylim(0, 1.1)
plt.xlabel("D(p, q)")
plt.ylabel("total variation")
plt.legend(loc="lower right")
plt.show()
