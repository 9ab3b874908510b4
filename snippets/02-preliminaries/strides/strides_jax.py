import jax.numpy as jnp


def read(flat, shape, strides):
    """Entry (i, j) lies strides[0] * i + strides[1] * j into flat."""
    i = jnp.arange(shape[0])[:, None]  # (m, 1)
    j = jnp.arange(shape[1])  # (n,)
    return flat[strides[0] * i + strides[1] * j]  # (m, n)


A = jnp.array([[1, 2, 3], [4, 5, 6]])  # (2, 3)
flat = A.reshape(-1)  # (6,): the entries, row after row
print("flat:", flat.tolist())

assert jnp.array_equal(read(flat, (2, 3), (3, 1)), A)
assert jnp.array_equal(read(flat, (3, 2), (1, 3)), A.T)
print("A.T:", read(flat, (3, 2), (1, 3)).tolist())
print("A.reshape(3, 2):", A.reshape(3, 2).tolist())  # another matrix
print("strides (0, 1):", read(flat, (2, 3), (0, 1)).tolist())
assert jnp.array_equal(
    read(flat, (2, 3), (0, 1)), jnp.broadcast_to(A[0], (2, 3))
)
print("A.T, flat:", A.T.reshape(-1).tolist())
