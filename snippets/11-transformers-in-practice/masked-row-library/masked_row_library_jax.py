import jax
import jax.numpy as jnp

n, e = 4, 3
X = jax.random.normal(jax.random.key(0), (1, n, 1, e))  # (b, n, h, e)
V = jnp.eye(n)[None, :, None]  # so that the outputs are the weights
see = jnp.tril(jnp.ones((n, n), bool))
see = see.at[1].set(False)  # query 2 may look at nothing


def row(A):
    return [round(a, 2) for a in A[0, 1].tolist()]


Q = jnp.pad(X, ((0, 0), (0, 0), (0, 0), (0, n - e)))  # as wide as V
A = jax.nn.dot_product_attention(Q, Q, V, mask=see[None, None])
print("attention function:", row(A[:, :, 0]))
A = jax.nn.softmax(jnp.zeros((1, n, n)), where=see, axis=-1)
print("softmax with where:", row(A))
print("softmax of -inf:", row(jax.nn.softmax(jnp.full((1, n, n), -jnp.inf))))
