import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, d, e, o = 4, 3, 5, 2
A = jnp.array([[0, 1, 0, 0], [1, 0, 1, 0], [0, 1, 0, 1], [0, 0, 1, 0]])
looped = A + jnp.eye(n)
degree = looped.sum(1)
S = looped / jnp.sqrt(degree[:, None] * degree)
X = jnp.asarray(rng.normal(size=(n, d)))
W = jnp.asarray(rng.normal(size=(d, e)))
V = jnp.asarray(rng.normal(size=(e, o)))

alone = jnp.eye(n)  # no edges: each node has its loop
rows = jax.vmap(lambda x: jax.nn.relu(x @ W) @ V)(X)
gcn = alone @ jax.nn.relu(alone @ X @ W) @ V
print("without edges = row by row:", jnp.allclose(gcn, rows))
two = S @ (S @ X @ W) @ V
print("two layers = S S X (W V):", jnp.allclose(two, S @ S @ X @ (W @ V)))
print("numbers in W and V:", W.size + V.size)
print("numbers in W V:", (W @ V).size)
print("zeros in row 0 of S S:", (S @ S)[0].tolist().count(0))
bent = S @ jax.nn.relu(S @ X @ W) @ V
print(f"with the ReLU, off by: {jnp.abs(bent - two).mean():.4f}")
