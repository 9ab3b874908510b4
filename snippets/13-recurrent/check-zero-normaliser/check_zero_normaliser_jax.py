import jax
import jax.numpy as jnp

elu = jax.nn.elu

q = jnp.array([1.0, 1.0])  # (k,)
K = jnp.array([[2.0, 0.0], [0.0, -2.0]])  # (n, k)
V = jnp.array([0.0, 1.0])  # (n,)
for shift in (0.0, 0.1, 0.01):
    moved = K.at[0, 0].add(shift)
    weights = moved @ q  # the identity as feature map
    out = weights @ V / weights.sum()
    print(f"identity, key moved by {shift}: {out:.1f}")
weights = (elu(K) + 1) @ (elu(q) + 1)
print(f"elu + 1: {weights @ V / weights.sum():.4f}")
