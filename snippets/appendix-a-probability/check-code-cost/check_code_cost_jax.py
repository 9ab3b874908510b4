import jax.numpy as jnp

p = jnp.array([0.5, 0.25, 0.125, 0.125])  # (c,)
own = jnp.array([1.0, 2.0, 3.0, 3.0])  # lengths of its shortest code
other = jnp.array([2.0, 2.0, 2.0, 2.0])  # that of q, all alike
q = jnp.full(4, 0.25)

print(f"entropy in bits: {-(p * jnp.log2(p)).sum():.3f}")
print(f"with its own code: {(p * own).sum():.3f}")
print(f"with the code of q: {(p * other).sum():.3f}")
print(f"divergence in bits: {(p * jnp.log2(p / q)).sum():.3f}")
rare = jnp.array([0.99, 0.01])
print(f"a rare event, entropy: {-(rare * jnp.log2(rare)).sum():.3f}")
pairs = jnp.outer(rare, rare).ravel()  # (4,): two at a time
lengths = jnp.array([1.0, 2.0, 3.0, 3.0])
print(f"two at a time, bits for each: {(pairs * lengths).sum() / 2:.3f}")
