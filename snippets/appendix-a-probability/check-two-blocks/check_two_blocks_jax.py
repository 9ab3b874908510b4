import jax
import jax.numpy as jnp
from jax.scipy.special import rel_entr

jax.config.update("jax_enable_x64", True)
p = jnp.array([1.0, 0.0])  # in [0, 1], in [1, 2]
q = jnp.array([0.5, 0.5])

m = (p + q) / 2
print(f"D(p, q): {rel_entr(p, q).sum():.4f}")
print(f"D(q, p): {rel_entr(q, p).sum():.4f}")
print(f"total variation: {jnp.abs(p - q).sum() / 2:.4f}")
both = rel_entr(p, m).sum() + rel_entr(q, m).sum()
print(f"Jensen–Shannon: {both / 2:.4f}")
u = (jnp.arange(1000) + 0.5) / 1000
print(f"Wasserstein: {jnp.abs(u - 2 * u).mean():.4f}")  # quantiles
