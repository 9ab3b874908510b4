import jax
import jax.numpy as jnp
from jax.scipy.special import logit

jax.config.update("jax_enable_x64", True)
s = jnp.array([0.0, 2.0, -3.0])  # logits
for before in s:
    p = jax.nn.sigmoid(before)
    after = jax.nn.sigmoid(before + jnp.log(2))
    odds = (after / (1 - after)) / (p / (1 - p))
    print(f"logit {before:.0f}: {p:.4f} to {after:.4f}, ratio {odds:.2f}")

a, b = 0.9, 0.6  # two probabilities
total = logit(a) + logit(b)
print(f"logits added: {jax.nn.sigmoid(total):.4f}")
given = a * b / (a * b + (1 - a) * (1 - b))  # two coins, if they agree
print(f"both 1, given that they agree: {given:.4f}")
