import jax
import jax.numpy as jnp
from jax.ops import segment_max, segment_sum

X = jnp.array([[1.0], [-2.0], [-4.0]])  # (m, 1): messages
target = jnp.array([0, 0, 2])  # (m,): where they go; 1 gets none
u = jnp.array([1.0, 2.0, 4.0])  # (n,): a sequence

summed = segment_sum(X, target, 3)
largest = segment_max(X, target, 3)
from_zero = jnp.zeros((3, 1)).at[target].max(X)
logs = jax.lax.cumlogsumexp(u)
states = jax.lax.scan(lambda s, x: (0.5 * s + x,) * 2, 0.0, u)[1]

for name in ("summed", "largest", "from_zero", "logs", "states"):
    value = globals()[name]  # by its name: the table shows the lines
    print(f"{name}:", " ".join(f"{v:.3f}" for v in value.ravel()))
