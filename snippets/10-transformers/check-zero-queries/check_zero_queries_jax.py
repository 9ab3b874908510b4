import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e, h = 6, 4, 5
X, A, W = (
    jnp.array(rng.normal(size=shape)) for shape in [(n, e), (e, h), (h, h)]
)


@jax.jit
def answers(X):  # (n, e) -> (n, h), (h,), (h,)
    features = jax.nn.relu(X @ A)[:, None]  # (n, 1, h), one head
    Q, K = jnp.zeros_like(features), features @ W  # any keys do
    rows = jax.nn.dot_product_attention(Q, K, features)[:, 0]
    return rows, features.mean(axis=(0, 1)), features.sum(axis=(0, 1))


def gap(a, b):
    return jnp.linalg.norm(a - b)


rows, mean, total = answers(X)
assert jnp.allclose(rows, rows[0])
print(f"zero queries, off the mean by: {gap(rows[0], mean):.3f}")
print(f"n times it, off the sum by: {gap(n * rows[0], total):.3f}")
again = answers(jnp.concatenate([X, X]))[0][0]
print(f"each token twice, moved by: {gap(again, rows[0]):.3f}")
