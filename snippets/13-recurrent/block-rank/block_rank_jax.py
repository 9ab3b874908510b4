import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, cut = 16, 8
steps = rng.uniform(0, 0.5, n)


@jax.jit
def blocks(steps, B, C):
    far = steps.cumsum()
    lower = jnp.tri(n, dtype=bool)
    M = C @ B.T * jnp.exp(jnp.where(lower, far - far[:, None], -jnp.inf))
    S = jnp.where(lower, C @ B.T / B.shape[1] ** 0.5, -jnp.inf)
    # the block as (from the border to i) times (from j to the border)
    read = C[cut:] * jnp.exp(far[cut - 1] - far[cut:, None])
    kept = B[:cut] * jnp.exp(far[:cut, None] - far[cut - 1])
    return M, jax.nn.softmax(S)[cut:, :cut], read @ kept.T


for e in (1, 2, 4):
    B, C = rng.normal(size=(2, n, e))
    M, other, factored = map(np.asarray, blocks(steps, B, C))
    block = M[cut:, :cut]  # what later tokens read from earlier ones
    rank = np.linalg.matrix_rank(block)
    softmax = np.linalg.matrix_rank(other)
    print(f"e = {e}, rank of the block: {rank}")
    print(f"e = {e}, rank of the same block after a softmax: {softmax}")
    assert np.allclose(factored, block)
print("all of M, e = 4:", np.linalg.matrix_rank(M))
