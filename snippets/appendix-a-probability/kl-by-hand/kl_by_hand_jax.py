import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
p, q = jnp.array([0.5, 0.5]), jnp.array([0.25, 0.75])  # (c,)


def divergence(p, q):
    return (p * jnp.log(p / q)).sum(axis=-1)


print(f"D(p, q): {divergence(p, q):.4f}")
print(f"D(q, p): {divergence(q, p):.4f}")
print(f"D(p, p): {divergence(p, p):.4f}")

print(f"library: {optax.kl_divergence(jnp.log(q), p):.4f}")
print(f"library, exchanged: {optax.kl_divergence(jnp.log(p), q):.4f}")
print(f"library, no logarithm: {optax.kl_divergence(q, p):.4f}")

rng = np.random.default_rng(0)
pairs = jnp.array(rng.dirichlet([1, 1, 1, 1], size=(2, 10_000)))
there, back = divergence(*pairs), divergence(*pairs[::-1])  # (10000,)
assert min(there.min(), back.min()) > 0  # not once below zero
print(f"least of 20000: {min(there.min(), back.min()):.3f}")
apart = jnp.exp(jnp.abs(jnp.log(there / back)))
print(f"one direction twice the other: {(apart > 2).mean():.3f}")
print(f"q not normalised: {divergence(p, 2 * q):.4f}")
