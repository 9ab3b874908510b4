import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
X = jnp.array([[0.0, 0], [1, 0], [3, 1]])  # (v, e), three tokens
S = jnp.array([[0.0, 1], [1, 1], [0, 3]])  # (n, e), three positions
sums = (X[:, None] + S).reshape(-1, 2)  # (v n, e)
print(f"by hand, pairs: {len(sums)}")
print(f"by hand, different sums: {len(set(map(tuple, sums.tolist())))}")

v, n, e = 97, 64, 32
rng = np.random.default_rng(0)
X, S = jnp.split(jnp.array(rng.normal(size=(v + n, e))), [v])
sums = (X[:, None] + S).reshape(-1, e)
print(f"random, pairs: {len(sums)}")
print(f"random, different sums: {len(set(map(tuple, sums.tolist())))}")

# 30 rows in 32 dimensions, none a sum of others: this sum can be undone
both = jnp.concatenate([X[:20], S[:10]])  # (30, e)
print(f"undone, rows and columns: {tuple(both.shape)}")
known = jnp.linalg.pinv(both)  # (e, 30)
said = (X[7] + S[3]) @ known
print(
    "undone, token and position:", sorted(jax.lax.top_k(said, 2)[1].tolist())
)
