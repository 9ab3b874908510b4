import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
A = jnp.array(rng.normal(size=(300, 200)))  # (300, 200)
B = jnp.array(rng.normal(size=(200, 400)))  # (200, 400)
c = jnp.array(rng.normal(size=(400, 1)))  # (400, 1): one column


def cost(X, Y):
    """Multiply-adds of X @ Y: one for every triple (i, k, j)."""
    return X.shape[0] * X.shape[1] * Y.shape[1]


AB, Bc = A @ B, B @ c  # (300, 400) and (200, 1)
left, right = AB @ c, A @ Bc  # (300, 1), both
left_cost = cost(A, B) + cost(AB, c)
right_cost = cost(B, c) + cost(A, Bc)

print(f"left first: {left_cost:,}")
print(f"right first: {right_cost:,}")
print(f"ratio: {left_cost / right_cost:.1f}")
close = jnp.allclose(left, right, rtol=1e-9, atol=0).item()
print("equal within 1e-9:", close)
print("equal to the last bit:", jnp.array_equal(left, right).item())
